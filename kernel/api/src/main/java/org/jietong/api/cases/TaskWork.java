package org.jietong.api.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.TaskTemplate;

/**
 * Whose a task is and what was done about it before its completion.
 *
 * @param role who has to see to it as long as nobody is named
 * @param owner who was named
 * @param startedAt when work on it began
 * @param answers the check list as far as it is answered, one answer for a point at most
 * @param reopenings when it was opened again, in order
 */
public record TaskWork(
        TaskTemplate.Owner role,
        Optional<TaskOwner> owner,
        Optional<Instant> startedAt,
        List<CheckAnswer> answers,
        List<Reopening> reopenings) {
    public TaskWork {
        answers = List.copyOf(answers);
        reopenings = List.copyOf(reopenings);
    }

    /** Nobody named, nothing done. */
    public static TaskWork of(TaskTemplate.Owner role) {
        return new TaskWork(role, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /**
     * A completion that was taken back.
     *
     * @param at when
     * @param by name of whoever did
     * @param reason why, 1 to 500 characters
     */
    public record Reopening(Instant at, String by, String reason) {}

    /** The same as it is seen to in another role. */
    public TaskWork in(TaskTemplate.Owner other) {
        return new TaskWork(other, owner, startedAt, answers, reopenings);
    }

    public TaskWork ownedBy(TaskOwner next) {
        return new TaskWork(role, Optional.of(next), startedAt, answers, reopenings);
    }

    /** Begun; that it was begun before stays. */
    public TaskWork begun(Instant at) {
        return new TaskWork(role, owner, startedAt.or(() -> Optional.of(at)), answers, reopenings);
    }

    /** With an answer in the place of the one before it, whose photos stay. */
    public TaskWork answered(CheckAnswer next) {
        List<CheckAnswer> all = new ArrayList<>(answers);
        all.replaceAll(some -> some.item().equals(next.item()) ? some.with(next) : some);
        if (answer(next.item()).isEmpty()) {
            all.add(next);
        }
        return new TaskWork(role, owner, startedAt, all, reopenings);
    }

    public TaskWork reopened(Reopening next) {
        List<Reopening> all = new ArrayList<>(reopenings);
        all.add(next);
        return new TaskWork(role, owner, startedAt, answers, all);
    }

    public Optional<CheckAnswer> answer(String item) {
        return answers.stream().filter(some -> some.item().equals(item)).findFirst();
    }
}
