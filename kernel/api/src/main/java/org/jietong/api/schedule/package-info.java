/**
 * Work that is done again and again. Whoever has some registers it as a service; on many nodes one of them does it.
 */
@Version("1.0.0")
package org.jietong.api.schedule;

import org.osgi.annotation.versioning.Version;
