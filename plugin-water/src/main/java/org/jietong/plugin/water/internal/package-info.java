/** Water connections: the plugin's rule pack and the arithmetic from demand to the size of the meter. */
package org.jietong.plugin.water.internal;
