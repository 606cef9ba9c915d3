package org.jietong.survey.internal.pursuit;

/**
 * Something in somebody's words: what was done, why it is closed, a reply.
 *
 * @param text the words
 */
public record WordsRequest(String text) {}
