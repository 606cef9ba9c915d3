/**
 * The register of broken promises, which can exclude somebody from tolerance (R2.5).
 */
@Version("1.0.0")
package org.jietong.api.credit;

import org.osgi.annotation.versioning.Version;
