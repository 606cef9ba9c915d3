/** Gas connections: the plugin's rule pack and the arithmetic from appliances to the hourly use. */
package org.jietong.plugin.gas.internal;
