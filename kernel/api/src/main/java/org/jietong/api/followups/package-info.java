/** Plain follow-ups (R6.1): who was asked how it went, by which way, and what was said. Questionnaires are a plugin's affair. */
@Version("1.0.0")
package org.jietong.api.followups;

import org.osgi.annotation.versioning.Version;
