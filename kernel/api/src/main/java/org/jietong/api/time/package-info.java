/**
 * Working time: sessions, ways of counting, deadlines that can be explained day by day, and the clock as a
 * ledger (R2.11 to R2.16).
 */
@Version("1.0.0")
package org.jietong.api.time;

import org.osgi.annotation.versioning.Version;
