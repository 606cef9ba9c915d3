package org.jietong.rest.internal.request;

import java.time.LocalDate;

/**
 * Lets somebody act for oneself.
 *
 * @param agentPhone telephone of who is to act
 * @param until the last day, at most a year ahead
 */
public record MandateRequest(String agentPhone, LocalDate until) {}
