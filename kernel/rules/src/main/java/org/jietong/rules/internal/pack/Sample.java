package org.jietong.rules.internal.pack;

import org.jietong.api.rules.Facts;

/**
 * Facts with the category they must fall into.
 *
 * @param where file and place, for findings
 * @param facts the facts
 * @param category code of the category
 */
public record Sample(String where, Facts facts, String category) {}
