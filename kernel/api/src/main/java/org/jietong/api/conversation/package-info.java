/**
 * Questions and answers on a case, between the applicant and the staff (R3.3).
 */
@Version("1.0.0")
package org.jietong.api.conversation;

import org.osgi.annotation.versioning.Version;
