/**
 * Evidence sources: registers of other authorities, from which documents are fetched with the applicant's consent (R2.4).
 */
@Version("1.0.0")
package org.jietong.api.evidence;

import org.osgi.annotation.versioning.Version;
