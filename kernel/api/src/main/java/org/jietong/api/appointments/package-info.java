/**
 * Visits by appointment (R3.3): slots that are offered, appointments that are booked in them, and the calendars that
 * show them.
 */
@Version("1.0.0")
package org.jietong.api.appointments;

import org.osgi.annotation.versioning.Version;
