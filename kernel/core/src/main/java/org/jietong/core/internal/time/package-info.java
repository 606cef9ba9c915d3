/**
 * Working time: the yearly schedules, an index over their days, both ways of counting, and the calendars that
 * change while the system runs (R2.11 to R2.15).
 */
package org.jietong.core.internal.time;
