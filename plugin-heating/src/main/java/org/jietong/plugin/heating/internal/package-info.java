/** Heating connections: the plugin's rule pack and the arithmetic from heated area to load and circulation. */
package org.jietong.plugin.heating.internal;
