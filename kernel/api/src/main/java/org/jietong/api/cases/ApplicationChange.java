package org.jietong.api.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.rules.Facts;
import org.jietong.api.time.ClockEntry;

/** Collects what is to be different, and makes the next version of an application from it. */
public final class ApplicationChange {
    private final Application before;
    private Facts facts;
    private Classified classified;
    private ApplicationState state;
    private List<Assignment> assignments;
    private List<ClockEntry> ledger;
    private Optional<Due> due;
    private List<Document> documents;
    private List<Task> tasks;
    private Optional<Connection> connection;
    private List<Remark> remarks;
    private List<Returned> returns;
    private Inspections inspections;
    private Watch watch;

    ApplicationChange(Application before) {
        this.before = before;
        this.facts = before.facts();
        this.classified = before.classified();
        this.state = before.state();
        this.assignments = before.assignments();
        this.ledger = before.ledger();
        this.due = before.due();
        this.documents = before.documents();
        this.tasks = before.tasks();
        this.connection = before.connection();
        this.remarks = before.remarks();
        this.returns = before.returns();
        this.inspections = before.inspections();
        this.watch = before.watch();
    }

    public ApplicationChange facts(Facts next) {
        facts = next;
        return this;
    }

    public ApplicationChange classified(Classified next) {
        classified = next;
        return this;
    }

    public ApplicationChange state(ApplicationState next) {
        state = next;
        return this;
    }

    public ApplicationChange assign(Assignment next) {
        assignments = appended(assignments, next);
        return this;
    }

    public ApplicationChange enter(ClockEntry next) {
        ledger = appended(ledger, next);
        return this;
    }

    public ApplicationChange due(Optional<Due> next) {
        due = next;
        return this;
    }

    public ApplicationChange documents(UnaryOperator<List<Document>> change) {
        documents = change.apply(documents);
        return this;
    }

    public ApplicationChange tasks(UnaryOperator<List<Task>> change) {
        tasks = change.apply(tasks);
        return this;
    }

    public ApplicationChange connection(Connection next) {
        connection = Optional.of(next);
        return this;
    }

    public ApplicationChange remarks(List<Remark> next) {
        remarks = next;
        return this;
    }

    /** It is given back to the applicant. */
    public ApplicationChange returned(Instant at) {
        returns = appended(returns, new Returned(at, Optional.empty()));
        return this;
    }

    /** It came again from the applicant. */
    public ApplicationChange resubmitted(Instant at) {
        returns = returns.stream()
                .map(stay -> stay.resubmittedAt().isPresent() ? stay : new Returned(stay.at(), Optional.of(at)))
                .toList();
        return this;
    }

    public ApplicationChange inspections(UnaryOperator<Inspections> change) {
        inspections = change.apply(inspections);
        return this;
    }

    public ApplicationChange watch(Watch next) {
        watch = next;
        return this;
    }

    /** The next version. */
    public Application made() {
        return new Application(
                before.key(),
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
                watch,
                before.version() + 1);
    }

    private static <T> List<T> appended(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
