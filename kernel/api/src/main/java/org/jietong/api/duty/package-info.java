/**
 * When representatives are there: leave, and who is on duty on a day (R3.2).
 */
@Version("1.0.0")
package org.jietong.api.duty;

import org.osgi.annotation.versioning.Version;
