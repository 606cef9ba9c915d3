/**
 * Sheets on paper. Whoever prints registers a service; without one, sheets can be read and not printed.
 */
@Version("1.1.0")
package org.jietong.api.print;

import org.osgi.annotation.versioning.Version;
