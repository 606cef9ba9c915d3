/**
 * The journal: every change of a case as an event, written in the same transaction as the change.
 */
@Version("1.0.0")
package org.jietong.api.journal;

import org.osgi.annotation.versioning.Version;
