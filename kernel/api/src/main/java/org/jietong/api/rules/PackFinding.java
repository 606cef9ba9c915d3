package org.jietong.api.rules;

import java.util.Map;
import org.jietong.api.text.LocalizedText;

/**
 * Something the check of a pack found.
 *
 * @param code stable name, for example {@code GAP}, {@code OVERLAP}, {@code UNKNOWN_CATEGORY}
 * @param severity whether the pack can be published with it
 * @param where file and place in it
 * @param message what is wrong, for people who do not program
 * @param witness an input that shows it, by fact; empty when there is none to give
 */
public record PackFinding(
        String code, Severity severity, String where, LocalizedText message, Map<String, String> witness) {
    public PackFinding {
        witness = Map.copyOf(witness);
    }

    /** How grave a finding is. */
    public enum Severity {
        /** The pack cannot be published. */
        ERROR,
        /** Worth a look. */
        WARNING
    }
}
