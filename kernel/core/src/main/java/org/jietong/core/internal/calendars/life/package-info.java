/** What people do with yearly schedules, from handing one in to activating it and back. */
package org.jietong.core.internal.calendars.life;
