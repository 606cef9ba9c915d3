package org.jietong.api.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * What a list is narrowed down to; everything that is given has to fit.
 *
 * @param utility only of this utility
 * @param district only of this district
 * @param state only in this state
 * @param category only of this category
 * @param representative only with this present representative
 * @param dueBefore only with a running clock whose deadline lies before this instant
 * @param text only where number, applicant's name, address or phone has these words, 1 to 100 characters
 */
public record Filter(
        Optional<UtilityCode> utility,
        Optional<District> district,
        Optional<ApplicationState> state,
        Optional<String> category,
        Optional<UUID> representative,
        Optional<Instant> dueBefore,
        Optional<String> text) {

    /** Narrows down nothing. */
    public static Filter none() {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
