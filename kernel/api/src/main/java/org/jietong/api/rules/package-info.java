/**
 * Rule packs: the unit of regulation. Categories, limits, documents, tasks, kits and their evaluation
 * (R2.2 to R2.10).
 */
@Version("1.1.0")
package org.jietong.api.rules;

import org.osgi.annotation.versioning.Version;
