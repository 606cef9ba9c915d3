package org.jietong.api.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done about the internal work of an application and its inspections (R2.1). */
public sealed interface WorkCommand extends Command {

    /**
     * Names who sees to a task. Done twice, it changes nothing.
     *
     * @param task the task, open
     * @param owner who from now on
     */
    record Assign(UUID task, TaskOwner owner) implements WorkCommand {}

    /**
     * Begins a task. Done twice, it changes nothing.
     *
     * @param task the task, open
     */
    record Begin(UUID task) implements WorkCommand {}

    /**
     * Answers points of a task's check list; what was answered before is replaced.
     *
     * @param task the task, open
     * @param answers at least one, each point once
     */
    record Check(UUID task, List<Checked> answers) implements WorkCommand {
        public Check {
            answers = List.copyOf(answers);
        }
    }

    /**
     * The answer to a point.
     *
     * @param item code of the point
     * @param value what is answered, of the point's kind
     */
    record Checked(String item, CheckAnswer.Value value) {}

    /**
     * Attaches a photo to a point of a task's check list.
     *
     * @param task the task, open
     * @param item code of the point
     * @param content the stored file, a picture
     */
    record Photograph(UUID task, String item, StoredContent content) implements WorkCommand {}

    /**
     * Takes the completion of a task back, unless what comes after it is done.
     *
     * @param task the task, done
     * @param reason why, 1 to 500 characters
     */
    record Reopen(UUID task, String reason) implements WorkCommand {}

    /**
     * Enters an inspection before supply. Of every finding that is open it says whether it was found put right.
     *
     * @param result what came of it; passed only when nothing is open that supply has to wait for
     * @param at when it took place, not before acceptance and not in the future; empty for this moment
     * @param note in words, at most 500 characters
     * @param found what is wrong, at most 30
     * @param cleared earlier findings that are put right
     * @param carried earlier findings that are not
     */
    record Inspect(
            Inspection.Result result,
            Optional<Instant> at,
            Optional<String> note,
            List<Found> found,
            List<UUID> cleared,
            List<UUID> carried)
            implements WorkCommand {
        public Inspect {
            found = List.copyOf(found);
            cleared = List.copyOf(cleared);
            carried = List.copyOf(carried);
        }
    }

    /**
     * Something that is wrong.
     *
     * @param code what kind of thing, {@code UPPER_SNAKE}
     * @param severity whether supply has to wait for it
     * @param text what was found, 1 to 500 characters
     * @param responsible who has to put it right
     * @param putRightBy the last day for it, not before the inspection
     */
    record Found(
            String code,
            Finding.Severity severity,
            String text,
            Finding.Responsible responsible,
            Optional<LocalDate> putRightBy) {}

    /**
     * Clears a finding between inspections. A failed inspection stays failed by it.
     *
     * @param finding the finding
     * @param note in words, at most 500 characters
     */
    record Clear(UUID finding, Optional<String> note) implements WorkCommand {}

    /**
     * Attaches a photo to a finding.
     *
     * @param finding the finding
     * @param content the stored file, a picture
     */
    record PhotographFinding(UUID finding, StoredContent content) implements WorkCommand {}
}
