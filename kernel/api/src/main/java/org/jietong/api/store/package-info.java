/**
 * The one seam to the database. Kernel bundles speak to it; it is not meant for plugins.
 */
@Version("1.2.0")
package org.jietong.api.store;

import org.osgi.annotation.versioning.Version;
