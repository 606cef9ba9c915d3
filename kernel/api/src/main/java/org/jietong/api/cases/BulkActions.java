package org.jietong.api.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.repetition.Repetition;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Does one thing with many applications, each by itself: under its own permission, over the version that was seen, in its own
 * transaction and with its own events. What is refused stays as it is and is told.
 */
@ProviderType
public interface BulkActions {

    /**
     * Does it with each, in their order.
     *
     * @param items 1 to 200, each once
     * @param repetition how the whole request is recognised when it arrives again: what was done is not done again and is told
     *     as done, what was refused is tried once more
     * @return a line for each; refused with {@code INVALID_REQUEST} when the selection is empty, too long, or names one twice
     */
    Outcome<List<Line>> perform(Action action, List<Item> items, Caller caller, Optional<Repetition> repetition);

    /** What would come of each; nothing is stored. */
    Outcome<List<Line>> tryOut(Action action, List<Item> items, Caller caller);

    /** What can be done with many. */
    sealed interface Action {

        /**
         * Gives each to another representative (R3.2).
         *
         * @param to the next one; by the rule of assignment when nobody is named
         * @param reason why
         */
        record HandOver(Optional<UUID> to, HandoverReason reason) implements Action {}

        /**
         * Reminds of a task (R3.3).
         *
         * @param task its code; the first open one when none is named
         */
        record Nudge(Optional<String> task) implements Action {}

        /**
         * Takes note of a step of the ladder (R2.17).
         *
         * @param step its code; the one told last that nobody has taken note of when none is named
         */
        record Acknowledge(Optional<String> step) implements Action {}
    }

    /**
     * One of the selection.
     *
     * @param number the application
     * @param expectedVersion version the caller has seen
     */
    record Item(ApplicationNumber number, OptionalLong expectedVersion) {}

    /**
     * What came of one.
     *
     * @param number the application
     * @param to the next representative, when it is handed over
     * @param refusal why it was not done
     */
    record Line(ApplicationNumber number, Optional<Representative> to, Optional<Problem> refusal) {}
}
