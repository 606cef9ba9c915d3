/**
 * The life of rule packs: handed in as a draft, checked, approved by a second person, taking force at an instant, superseded,
 * rolled back. Everything is done by somebody, for a reason, and stays on record.
 */
@Version("1.0.0")
package org.jietong.api.packs;

import org.osgi.annotation.versioning.Version;
