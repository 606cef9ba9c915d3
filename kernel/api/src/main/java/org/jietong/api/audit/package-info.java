/**
 * The audit trail: who asked for what, when, from where, and what came of it, in a chain in which nothing can be altered or taken out
 * unseen.
 */
@Version("1.0.0")
package org.jietong.api.audit;

import org.osgi.annotation.versioning.Version;
