/** Plugins: jars in a folder, tried out before they are started, replaced in place, taken away with their file. */
package org.jietong.deploy.internal.plugins;
