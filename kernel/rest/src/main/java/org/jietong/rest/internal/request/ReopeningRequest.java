package org.jietong.rest.internal.request;

/**
 * Takes the completion of a task back.
 *
 * @param reason why
 */
public record ReopeningRequest(String reason) {}
