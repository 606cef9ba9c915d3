package org.jietong.api.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All inspections of an application.
 *
 * @param history oldest first; one that was told only with the start of supply is not among them unless there are others
 */
public record Inspections(List<SiteInspection> history) {
    public Inspections {
        history = List.copyOf(history);
    }

    /** None so far. */
    public static Inspections none() {
        return new Inspections(List.of());
    }

    public Optional<SiteInspection> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** Whether the last one failed, so that there has to be another before supply. */
    public boolean failed() {
        return last().map(one -> one.result() == Inspection.Result.FAILED).orElse(false);
    }

    public Stream<Finding> findings() {
        return history.stream().flatMap(one -> one.findings().stream());
    }

    public Optional<Finding> finding(UUID id) {
        return findings().filter(some -> some.id().equals(id)).findFirst();
    }

    public List<Finding> open() {
        return findings().filter(Finding::open).toList();
    }

    public Inspections with(SiteInspection next) {
        List<SiteInspection> all = new ArrayList<>(history);
        all.add(next);
        return new Inspections(all);
    }

    /** The same with one finding changed. */
    public Inspections changing(UUID finding, UnaryOperator<Finding> change) {
        return new Inspections(history.stream()
                .map(one -> one.with(some -> some.id().equals(finding) ? change.apply(some) : some))
                .toList());
    }
}
