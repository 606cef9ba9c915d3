package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Consent;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Whereabouts;
import org.junit.jupiter.api.Test;

/** Cases and their journal come back as they were kept. */
interface CaseContract extends OnStore {

    @Test
    default void aCaseComesBackAsItWasKept() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS, Samples.HEATING));

        assertThat(found(added)).contains(added);
        assertThat(found(added.applications().get(1)))
                .contains(added.applications().get(1));
    }

    @Test
    default void anApplicationAddedLaterStandsBehindTheOthersWithTheConsentOfThen() {
        Case sample = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS, Samples.HEATING);
        Case two = kept(sample.with(sample.applications().subList(0, 2)));

        store().transact(work -> {
                    work.cases().add(sample.applications().get(2), 2, Consent.toAll());
                    return Outcome.done(two);
                })
                .orElseThrow();

        assertThat(found(two)).contains(sample.consenting(Consent.toAll()));
    }

    @Test
    default void whoMaySeeTheApplicationsOfCasesIsFoundByCase() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS));
        kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER));
        List<Whereabouts> found = store().read(work -> work.applications().whereabouts(List.of(added.id())));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(added.applications().stream()
                        .map(application -> new Whereabouts(
                                application.key().id(),
                                added.id(),
                                application.key().number(),
                                application.key().utility(),
                                Samples.HAIBOWAN,
                                Samples.REPRESENTATIVE.id()))
                        .toList());
    }

    @Test
    default void aNumberNobodyGaveOutFindsNothing() {
        Optional<Case> noCase = store().read(work -> work.cases().find(new CaseNumber("none")));
        Optional<Application> noApplication =
                store().read(work -> work.applications().find(new ApplicationNumber("none")));

        assertThat(noCase).isEmpty();
        assertThat(noApplication).isEmpty();
    }

    @Test
    default void instantsAreKeptInWholeMicroseconds() {
        Case sample = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);
        Instant fine = Instant.parse("2026-12-31T15:59:59.123456789Z");
        Case added = kept(new Case(
                sample.id(),
                sample.number(),
                sample.applicant(),
                sample.site(),
                Optional.empty(),
                sample.channel(),
                sample.consent(),
                fine,
                sample.applications()));

        assertThat(found(added).orElseThrow().submittedAt()).isEqualTo("2026-12-31T15:59:59.123456Z");
        assertThat(found(added).orElseThrow().project()).isEmpty();
    }

    @Test
    default void theJournalTellsACaseAndAnApplicationInOrder() {
        Case added = Samples.sampleCase(Samples.WUDA, Samples.WATER, Samples.GAS);
        Application gas = added.applications().get(1);
        Optional<UUID> gasId = Optional.of(gas.key().id());
        JournalEvent submitted = Samples.event(added, Optional.empty(), 0, EventType.CASE_SUBMITTED);
        JournalEvent first = Samples.event(added, gasId, 1, EventType.APPLICATION_SUBMITTED);
        JournalEvent second = Samples.event(added, gasId, 2, EventType.APPLICATION_ACCEPTED);
        store().transact(work -> {
                    work.cases().insert(added);
                    work.journal().append(List.of(second, submitted, first));
                    work.journal().append(List.of());
                    return Outcome.done(added);
                })
                .orElseThrow();

        assertThat(store().<List<JournalEvent>>read(work -> work.journal().ofCase(added.id())))
                .containsExactly(submitted, first, second);
        assertThat(store().<List<JournalEvent>>read(
                                work -> work.journal().ofApplication(gas.key().id())))
                .containsExactly(first, second);
    }
}
