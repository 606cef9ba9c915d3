package org.jietong.api.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskTemplate;

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
 * @param work whose it is and what was done about it so far
 */
public record Task(
        UUID id,
        String code,
        Stage stage,
        int ordinal,
        State state,
        Optional<Instant> completedAt,
        Optional<String> note,
        TaskWork work) {

    /** One that the representative has to see to and that nothing was done about so far. */
    public Task(
            UUID id,
            String code,
            Stage stage,
            int ordinal,
            State state,
            Optional<Instant> completedAt,
            Optional<String> note) {
        this(id, code, stage, ordinal, state, completedAt, note, TaskWork.of(TaskTemplate.Owner.REPRESENTATIVE));
    }

    /** How a task stands. */
    public enum State {
        OPEN,
        DONE,
        /** Still open when the application ended, and closed with it. */
        CLOSED
    }

    /** Who has to see to it: whoever was named, else the representative where it is theirs; empty while it is nobody's. */
    public Optional<TaskOwner> owner(Representative representative) {
        return work.owner()
                .or(() -> work.role() == TaskTemplate.Owner.REPRESENTATIVE
                        ? Optional.of(new TaskOwner(representative.id(), representative.name()))
                        : Optional.empty());
    }

    /** The same in another place of the pack's order. */
    public Task placed(TaskTemplate template, int place) {
        return new Task(id, code, template.stage(), place, state, completedAt, note, work.in(template.owner()));
    }

    public Task with(TaskWork next) {
        return new Task(id, code, stage, ordinal, state, completedAt, note, next);
    }

    /** The same at its end. */
    public Task ended(State end, Optional<String> words, Instant at) {
        return new Task(id, code, stage, ordinal, end, Optional.of(at), words, work);
    }

    /** The same, to be done again. */
    public Task reopened(TaskWork.Reopening why) {
        return new Task(id, code, stage, ordinal, State.OPEN, Optional.empty(), Optional.empty(), work.reopened(why));
    }
}
