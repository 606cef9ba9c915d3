package org.jietong.api.calendars;

import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Due;
import org.jietong.api.utility.UtilityCode;

/**
 * A deadline that differs under another calendar.
 *
 * @param number the application
 * @param utility whose it is
 * @param before the deadline by the calendar in force
 * @param after the deadline by the other one
 */
public record MovedDeadline(ApplicationNumber number, UtilityCode utility, Due before, Due after) {}
