package org.jietong.api.cases;

/**
 * One thing that is missing or wrong, or a reason.
 *
 * @param subject what it concerns: a fact, a document, or empty for the whole
 * @param reason what is wrong, in the words of whoever decided, 1 to 500 characters
 */
public record Remark(String subject, String reason) {}
