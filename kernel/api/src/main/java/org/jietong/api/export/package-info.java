/** Tables as files for spreadsheets. */
@Version("1.0.0")
package org.jietong.api.export;

import org.osgi.annotation.versioning.Version;
