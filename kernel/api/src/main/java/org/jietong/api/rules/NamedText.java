package org.jietong.api.rules;

import org.jietong.api.text.LocalizedText;

/**
 * A code with its name: a suspension reason (R2.15) or a service of the guide (R5.2).
 *
 * @param code {@code UPPER_SNAKE}
 * @param name for readers
 */
public record NamedText(String code, LocalizedText name) {}
