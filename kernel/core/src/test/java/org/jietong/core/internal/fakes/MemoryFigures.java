package org.jietong.core.internal.fakes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Ending;
import org.jietong.api.figures.Group;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenApplication;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Portfolio;
import org.jietong.api.figures.Promise;
import org.jietong.api.figures.Taken;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.Scope;
import org.jietong.api.store.FigureRecords;

/** What figures are counted from, counted by brute force. */
public final class MemoryFigures implements FigureRecords {
    private final Map<UUID, ApplicationOutcome> outcomes = new HashMap<>();
    private final Map<UUID, OpenApplication> open = new HashMap<>();

    MemoryFigures copy() {
        MemoryFigures copy = new MemoryFigures();
        copy.outcomes.putAll(outcomes);
        copy.open.putAll(open);
        return copy;
    }

    @Override
    public void ended(ApplicationOutcome outcome) {
        open.remove(outcome.application());
        outcomes.put(outcome.application(), outcome);
    }

    @Override
    public Optional<ApplicationOutcome> outcome(UUID application) {
        return Optional.ofNullable(outcomes.get(application));
    }

    @Override
    public void open(OpenApplication application) {
        open.put(application.application(), application);
    }

    /** Where an application stands that is open. */
    public Optional<OpenApplication> standing(UUID application) {
        return Optional.ofNullable(open.get(application));
    }

    @Override
    public List<Counted<Tally>> outcomes(Scope scope, OutcomeQuery query) {
        Stream<ApplicationOutcome> some = outcomes.values().stream()
                .filter(each -> scope.covers(each.of().utility(), each.of().district()))
                .filter(each -> query.utility().map(each.of().utility()::equals).orElse(true))
                .filter(each ->
                        query.district().map(each.of().district()::equals).orElse(true))
                .filter(each -> !each.endedOn().isBefore(query.from())
                        && !each.endedOn().isAfter(query.until()));
        return counted(
                some,
                each -> query.by() == Grouping.MONTH
                        ? Group.of(each.endedOn().toString().substring(0, 7))
                        : group(each.of(), query.by()),
                MemoryFigures::tally,
                Tally::plus);
    }

    private static Tally tally(ApplicationOutcome outcome) {
        Optional<Taken> taken = outcome.taken().filter(time -> outcome.ending() == Ending.CONNECTED);
        return new Tally(
                taken.isPresent() ? 1 : 0,
                taken.filter(Taken::onTime).isPresent() ? 1 : 0,
                outcome.ending() == Ending.REJECTED ? 1 : 0,
                outcome.ending() == Ending.WITHDRAWN ? 1 : 0,
                outcome.returns() > 0 ? 1 : 0,
                outcome.returns(),
                outcome.promise() == Promise.KEPT ? 1 : 0,
                outcome.promise() == Promise.BROKEN ? 1 : 0,
                taken.map(Taken::net).orElse(BigDecimal.ZERO),
                taken.map(Taken::gross).orElse(BigDecimal.ZERO));
    }

    @Override
    public List<Counted<OpenTally>> open(Scope scope, Grouping by, Instant now) {
        return counted(
                open.values().stream()
                        .filter(each ->
                                scope.covers(each.of().utility(), each.of().district())),
                each -> group(each.of(), by),
                each -> tally(each, now),
                OpenTally::plus);
    }

    private static OpenTally tally(OpenApplication each, Instant now) {
        if (!each.accepted()) {
            return new OpenTally(1, 0, 0, 0, 0);
        }
        if (each.stands() && each.standsUntil().map(now::isBefore).orElse(true)) {
            return new OpenTally(0, 1, 0, 0, 0);
        }
        if (now.isAfter(each.dueAt().orElseThrow())) {
            return new OpenTally(0, 0, 0, 0, 1);
        }
        return now.isBefore(each.riskAt().orElseThrow()) ? new OpenTally(0, 0, 1, 0, 0) : new OpenTally(0, 0, 0, 1, 0);
    }

    private static Group group(Portfolio of, Grouping by) {
        return switch (by) {
            case UTILITY -> Group.of(of.utility(), of.utility().value());
            case CATEGORY -> Group.of(of.utility(), of.category());
            case DISTRICT -> Group.of(of.district().code());
            case REPRESENTATIVE -> Group.of(of.representative().toString());
            case MONTH -> throw new IllegalArgumentException("open applications have no month");
        };
    }

    private static <A, T> List<Counted<T>> counted(
            Stream<A> all, Function<A, Group> group, Function<A, T> count, BinaryOperator<T> sum) {
        Map<Group, T> counts = new TreeMap<>(Comparator.comparing(Group::toString));
        all.forEach(each -> counts.merge(group.apply(each), count.apply(each), sum));
        return counts.entrySet().stream()
                .map(entry -> new Counted<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
