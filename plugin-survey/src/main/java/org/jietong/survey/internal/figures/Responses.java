package org.jietong.survey.internal.figures;

import java.util.Optional;

/**
 * What became of invitations. Only those count whose time has run or that were completed: whoever has time left has not
 * failed to answer. Those that were withdrawn were never asked and are counted nowhere.
 *
 * @param outcomes how many were completed (0), have lapsed (1) and can still be answered (2)
 */
public record Responses(Distribution outcomes) {
    /** Answered to the end. */
    public static final int COMPLETED = 0;
    /** Its time has run without that. */
    public static final int LAPSED = 1;
    /** It can still be answered. */
    public static final int WAITING = 2;

    public long completed() {
        return outcomes.between(COMPLETED, COMPLETED);
    }

    /** Completed and lapsed. */
    public long invited() {
        return outcomes.between(COMPLETED, LAPSED);
    }

    public long waiting() {
        return outcomes.between(WAITING, WAITING);
    }

    /** Completed among invited; empty when nobody's time has run. */
    public Optional<Proportion> rate() {
        return invited() == 0 ? Optional.empty() : Optional.of(new Proportion(completed(), invited()));
    }
}
