package org.jietong.rules.internal.dmn;

import java.util.List;
import java.util.Optional;

/**
 * What a table says of an input.
 *
 * @param category the category; empty when no rule fits or more than one does
 * @param matched ids of the rules that fit
 */
public record Verdict(Optional<String> category, List<String> matched) {
    public Verdict {
        matched = List.copyOf(matched);
    }
}
