package org.jietong.api.figures;

import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The figures of the work. They are counted from what a reader of the journal keeps, a moment after it happened; each can be
 * computed again from the journal.
 */
@ProviderType
public interface Figures {

    /** The name under which the journal is read for them; moved back to its beginning it counts all over again. */
    String READER = "figures";

    /**
     * What became of applications within the caller's scope.
     *
     * @return refused with {@code INVALID_REQUEST} for days the wrong way round or more than ten years of them
     */
    Outcome<Board<Tally>> outcomes(OutcomeQuery query, Caller caller);

    /**
     * Where the open applications within the caller's scope stand now.
     *
     * @param by anything but the month
     * @return refused with {@code INVALID_REQUEST} for the month
     */
    Outcome<Board<OpenTally>> open(Grouping by, Caller caller);

    /** What is published; counted anew every few minutes. */
    Published published();
}
