package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Stage;
import org.jietong.api.time.ClockEntry;

/**
 * One utility's part of a case (报装).
 *
 * @param key what never changes
 * @param facts what the applicant said, with what was worked out from it
 * @param classified category and pack
 * @param state where it stands
 * @param assignments the representatives in order, at least one; the last is the present one (R3.1)
 * @param ledger the clock's entries in order
 * @param due the deadline as an index; empty while no clock runs
 * @param documents the documents
 * @param tasks the internal work in order
 * @param connection the end of the second stage
 * @param remarks what was wrong or why it ended, when it was returned, rejected or withdrawn
 * @param returns when it lay with the applicant, in order
 * @param inspections the inspections before supply
 * @param watch what the system told by itself and when it looks again
 * @param version goes up by one with each change; the HTTP entity tag
 */
public record Application(
        ApplicationKey key,
        Facts facts,
        Classified classified,
        ApplicationState state,
        List<Assignment> assignments,
        List<ClockEntry> ledger,
        Optional<Due> due,
        List<Document> documents,
        List<Task> tasks,
        Optional<Connection> connection,
        List<Remark> remarks,
        List<Returned> returns,
        Inspections inspections,
        Watch watch,
        long version) {
    public Application {
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("an application has exactly one representative at any time (R3.1)");
        }
        assignments = List.copyOf(assignments);
        ledger = List.copyOf(ledger);
        documents = List.copyOf(documents);
        tasks = List.copyOf(tasks);
        remarks = List.copyOf(remarks);
        returns = List.copyOf(returns);
    }

    /** One that was never given back, and that the system has nothing to watch of yet. */
    public Application(
            ApplicationKey key,
            Facts facts,
            Classified classified,
            ApplicationState state,
            List<Assignment> assignments,
            List<ClockEntry> ledger,
            Optional<Due> due,
            List<Document> documents,
            List<Task> tasks,
            Optional<Connection> connection,
            List<Remark> remarks,
            long version) {
        this(
                key,
                facts,
                classified,
                state,
                assignments,
                ledger,
                due,
                documents,
                tasks,
                connection,
                remarks,
                List.of(),
                Inspections.none(),
                Watch.none(),
                version);
    }

    /** The present representative. */
    public Representative representative() {
        return assignments.get(assignments.size() - 1).representative();
    }

    /**
     * The stage it is in, or ended in: the second once its clock was started (R2.11), even when it was withdrawn
     * afterwards.
     */
    public Stage stage() {
        return ledger.isEmpty() ? state.stage() : Stage.CONNECTION;
    }

    /** The same version with another instant at which the system looks at it, which is an index and no change. */
    public Application wakingAt(Optional<Instant> next) {
        return new Application(
                key,
                facts,
                classified,
                state,
                assignments,
                ledger,
                due,
                documents,
                tasks,
                connection,
                remarks,
                returns,
                inspections,
                watch.wakingAt(next),
                version);
    }

    /** The same version, connected, with how long it took. */
    public Application measured(Elapsed time) {
        return new Application(
                key,
                facts,
                classified,
                state,
                assignments,
                ledger,
                due,
                documents,
                tasks,
                connection.map(end -> end.measured(time)),
                remarks,
                returns,
                inspections,
                watch,
                version);
    }

    public Optional<Task> task(UUID id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** A copy to change, one version on. */
    public ApplicationChange change() {
        return new ApplicationChange(this);
    }
}
