package org.jietong.rest.internal.request;

/**
 * Sets whether new cases are assigned to a representative.
 *
 * @param onDuty whether they are
 */
public record DutyRequest(boolean onDuty) {}
