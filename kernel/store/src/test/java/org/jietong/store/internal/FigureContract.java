package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenApplication;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Portfolio;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Figures are what looking at every application would give. */
interface FigureContract extends OnStore {
    LocalDate LAST = FigureSamples.FIRST.plusDays(29);

    private void ended(ApplicationOutcome outcome) {
        store().transact(work -> {
                    work.figures().ended(outcome);
                    return Outcome.done(outcome);
                })
                .orElseThrow();
    }

    private void open(OpenApplication application) {
        store().transact(work -> {
                    work.figures().open(application);
                    return Outcome.done(application);
                })
                .orElseThrow();
    }

    private Map<String, Tally> outcomes(Scope scope, OutcomeQuery query) {
        Map<String, Tally> groups = new TreeMap<>();
        store().read(work -> work.figures().outcomes(scope, query))
                .forEach(each -> groups.put(
                        each.group().utility().map(UtilityCode::value).orElse("")
                                + each.group().key(),
                        BruteForce.comparable(each.counts())));
        return groups;
    }

    private static OutcomeQuery all(Grouping by) {
        return new OutcomeQuery(by, FigureSamples.FIRST, LAST, Optional.empty(), Optional.empty());
    }

    /** Applications end, some are told of twice, and of some other things are told than before. */
    @Test
    default void sumsAreThoseOfAllOutcomesHoweverOftenTheyAreKept() {
        FigureSamples samples = new FigureSamples(20310120);
        Map<UUID, ApplicationOutcome> kept = new LinkedHashMap<>();
        List<UUID> applications = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean again = i % 5 == 4;
            UUID application = again ? samples.one(applications) : Samples.id();
            ApplicationOutcome outcome = again && i % 2 == 0 ? kept.get(application) : samples.outcome(application);
            applications.add(application);
            kept.put(application, outcome);
            ended(outcome);
        }
        BruteForce force = new BruteForce(kept.values());
        Scope everything = Scope.everything();

        assertThat(outcomes(everything, all(Grouping.UTILITY)))
                .isEqualTo(force.by(each -> each.of().utility().value().repeat(2), each -> true));
        assertThat(outcomes(everything, all(Grouping.CATEGORY)))
                .isEqualTo(
                        force.by(each -> each.of().utility().value() + each.of().category(), each -> true));
        assertThat(outcomes(everything, all(Grouping.DISTRICT)))
                .isEqualTo(force.by(each -> each.of().district().code(), each -> true));
        assertThat(outcomes(everything, all(Grouping.REPRESENTATIVE)))
                .isEqualTo(force.by(each -> each.of().representative().toString(), each -> true));
        assertThat(outcomes(everything, all(Grouping.MONTH)))
                .isEqualTo(force.by(each -> each.endedOn().toString().substring(0, 7), each -> true))
                .containsOnlyKeys("2031-01", "2031-02");
        assertThat(outcomes(new Scope(Optional.of(Samples.GAS), Set.of(Samples.WUDA)), all(Grouping.DISTRICT)))
                .isEqualTo(force.by(
                        each -> each.of().district().code(),
                        each -> each.of().utility().equals(Samples.GAS)
                                && each.of().district().equals(Samples.WUDA)));
        assertThat(outcomes(
                        everything,
                        new OutcomeQuery(
                                Grouping.UTILITY,
                                FigureSamples.FIRST.plusDays(3),
                                LAST.minusDays(3),
                                Optional.of(Samples.WATER),
                                Optional.of(Samples.HAIBOWAN))))
                .isEqualTo(force.by(
                        each -> "waterwater",
                        each -> each.of().utility().equals(Samples.WATER)
                                && each.of().district().equals(Samples.HAIBOWAN)
                                && each.endedOn().isAfter(FigureSamples.FIRST.plusDays(2))
                                && each.endedOn().isBefore(LAST.minusDays(2))));
        kept.forEach((id, outcome) -> {
            Optional<ApplicationOutcome> found =
                    store().read(work -> work.figures().outcome(id));
            assertThat(found).contains(outcome);
        });
    }

    @Test
    default void anOpenApplicationIsCountedByTheInstantOnceUntilItEnds() {
        Instant now = Instant.parse("2031-05-05T04:00:00Z");
        UtilityCode utility = new UtilityCode("figured");
        Portfolio of = new Portfolio(utility, "K1", Samples.HAIBOWAN, Samples.id());
        Optional<Instant> past = Optional.of(now.minusSeconds(1));
        Optional<Instant> coming = Optional.of(now.plusSeconds(1));
        Optional<Instant> never = Optional.empty();
        OpenApplication late = new OpenApplication(Samples.id(), of, true, false, never, past, past);
        open(new OpenApplication(Samples.id(), of, false, false, never, never, never));
        open(new OpenApplication(Samples.id(), of, true, true, never, never, never));
        open(new OpenApplication(Samples.id(), of, true, true, coming, past, past));
        open(new OpenApplication(Samples.id(), of, true, true, Optional.of(now), coming, coming));
        open(new OpenApplication(Samples.id(), of, true, false, never, Optional.of(now), Optional.of(now)));
        open(new OpenApplication(late.application(), of, false, false, never, never, never));
        open(late);

        assertThat(openOf(utility, now)).containsExactly(new OpenTally(1, 2, 1, 1, 1));
        ended(new FigureSamples(1).outcome(late.application()));
        assertThat(openOf(utility, now)).containsExactly(new OpenTally(1, 2, 1, 1, 0));
    }

    private List<OpenTally> openOf(UtilityCode utility, Instant now) {
        Scope scope = new Scope(Optional.of(utility), Set.of());
        return store().read(work -> work.figures().open(scope, Grouping.CATEGORY, now)).stream()
                .map(each -> each.counts())
                .toList();
    }
}
