/** How a plugin tells those who run the system that something of its own is wrong. */
@Version("1.0.0")
package org.jietong.api.health;

import org.osgi.annotation.versioning.Version;
