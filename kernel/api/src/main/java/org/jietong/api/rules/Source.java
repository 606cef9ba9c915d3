package org.jietong.api.rules;

import org.jietong.api.text.LocalizedText;

/**
 * Where a rule comes from.
 *
 * @param document title and number of the document
 * @param article place in it, for example {@code 二.3.(2)}
 */
public record Source(LocalizedText document, String article) {}
