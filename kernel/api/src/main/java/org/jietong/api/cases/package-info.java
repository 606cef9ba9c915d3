/**
 * Cases and applications: what an applicant asks for, what staff do with it, and the two stages from the
 * application to supply (R2.1 to R2.5, R3.1).
 */
@Version("1.1.0")
package org.jietong.api.cases;

import org.osgi.annotation.versioning.Version;
