/**
 * Yearly schedules that are handed in while the product runs: which of them are active, and what becomes of the calendar and
 * of the deadlines by them.
 */
package org.jietong.core.internal.calendars;
