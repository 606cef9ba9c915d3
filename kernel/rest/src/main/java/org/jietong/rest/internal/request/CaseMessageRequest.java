package org.jietong.rest.internal.request;

/**
 * Writes on a case.
 *
 * @param text the words
 */
public record CaseMessageRequest(String text) {}
