/** Appointments as iCalendar (RFC 5545), for calendar programs. */
package org.jietong.rest.internal.ical;
