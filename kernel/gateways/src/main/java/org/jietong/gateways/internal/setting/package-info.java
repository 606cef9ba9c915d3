/** Settings of carriers, and what is wrong with them. */
package org.jietong.gateways.internal.setting;
