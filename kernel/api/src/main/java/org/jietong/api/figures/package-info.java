/**
 * Figures of the work itself: what became of applications, where the open ones stand, and what is published (R7.3).
 */
@Version("1.0.0")
package org.jietong.api.figures;

import org.osgi.annotation.versioning.Version;
