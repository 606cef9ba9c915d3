package org.jietong.api.rules;

import java.util.List;
import org.jietong.api.text.LocalizedText;

/**
 * How an open point of the notice is read; users see it (R2.6 to R2.9).
 *
 * @param code name of the reading, for example {@code OVERLAP_LARGE_WINS}
 * @param rules ids of the table's rules that it explains
 * @param text the reading and its reason
 */
public record Annotation(String code, List<String> rules, LocalizedText text) {
    public Annotation {
        rules = List.copyOf(rules);
    }
}
