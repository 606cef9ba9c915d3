package org.jietong.api.rules;

import org.jietong.api.text.LocalizedText;

/**
 * Where a utility can be reached.
 *
 * @param name what answers there
 * @param phone telephone number
 */
public record Contact(LocalizedText name, String phone) {}
