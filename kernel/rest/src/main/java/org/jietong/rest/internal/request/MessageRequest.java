package org.jietong.rest.internal.request;

/**
 * Writes on a case.
 *
 * @param text the words
 */
public record MessageRequest(String text) {}
