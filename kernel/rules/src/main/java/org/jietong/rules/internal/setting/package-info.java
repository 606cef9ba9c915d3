/** Settings of the rules. */
package org.jietong.rules.internal.setting;
