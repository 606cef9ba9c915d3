/** Says what is wrong with a pack before anyone can publish it. */
package org.jietong.rules.internal.check;
