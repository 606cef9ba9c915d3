/**
 * The life of yearly schedules: handed in as a draft, checked, previewed, approved by a second person, activated, superseded,
 * rolled back. Everything is done by somebody, for a reason, and stays on record.
 */
@Version("1.0.0")
package org.jietong.api.calendars;

import org.osgi.annotation.versioning.Version;
