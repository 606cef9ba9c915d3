package org.jietong.api.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.rules.Stage;

/**
 * Internal work inside a stage (R2.1).
 *
 * @param id the task
 * @param code which task of the category
 * @param stage the stage it belongs to
 * @param ordinal place in the order of the pack, from 0
 * @param state how it stands
 * @param completedAt when it was completed or closed
 * @param note the words of whoever completed it
 */
public record Task(
        UUID id,
        String code,
        Stage stage,
        int ordinal,
        State state,
        Optional<Instant> completedAt,
        Optional<String> note) {

    /** How a task stands. */
    public enum State {
        OPEN,
        DONE,
        /** Still open when the application ended, and closed with it. */
        CLOSED
    }
}
