package org.jietong.api.calendars;

/**
 * A schedule as a file.
 *
 * @param year the year of the schedule
 * @param csv its lines, under their header
 */
public record CalendarContent(int year, String csv) {}
