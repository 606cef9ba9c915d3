/**
 * Bundles replaced while the system runs: what runs and is kept, a jar handed in, gone back to, and what became of each
 * (R1.3, R1.5).
 */
@Version("1.0.0")
package org.jietong.api.bundles;

import org.osgi.annotation.versioning.Version;
