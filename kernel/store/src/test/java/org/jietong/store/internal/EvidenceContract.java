package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Fetch;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.credit.BrokenPromise;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What is asked of evidence sources, consents, and broken promises are kept as they are. */
interface EvidenceContract extends OnStore {
    Consent.Given GIVEN = new Consent.Given(new Actor(Actor.Kind.STAFF, "张三 \"A\""), Samples.NOW, "2026-1");

    private Application fresh() {
        return kept(Samples.sampleCase(Samples.WUDA, Samples.GAS))
                .applications()
                .get(0);
    }

    private FetchOrder order(Application application, String document, String source, Instant at) {
        ApplicationKey key = application.key();
        return new FetchOrder(
                key.id(),
                document,
                source,
                key.number(),
                key.caseNumber(),
                GIVEN,
                Samples.NOW,
                0,
                Optional.of(at),
                Optional.empty());
    }

    private <T> T seen(Function<UnitOfWork, T> look) {
        return store().read(look);
    }

    private void ask(FetchOrder... orders) {
        store().transact(work -> {
                    work.evidence().ask(List.of(orders));
                    return Outcome.done(true);
                })
                .orElseThrow();
    }

    private boolean moved(FetchOrder seen, FetchOrder now) {
        return store().transact(work -> Outcome.done(work.evidence().move(seen, now)))
                .orElseThrow();
    }

    private List<FetchOrder> due(String source, Instant now, int limit) {
        return store().read(work -> work.evidence().due(source, now, limit));
    }

    @Test
    default void whatIsDueOfASourceIsFoundOldestFirst() {
        Instant now = Instant.parse("2001-01-01T00:00:00Z");
        FetchOrder second = order(fresh(), "IDENTITY", "a-source", now);
        FetchOrder first = order(fresh(), "IDENTITY", "a-source", now.minusSeconds(1));
        FetchOrder later = order(fresh(), "IDENTITY", "a-source", now.plusNanos(1_000));
        FetchOrder other = order(fresh(), "IDENTITY", "b-source", now);
        ask(second, first, later, other);

        assertThat(due("a-source", now, 10)).containsExactly(first, second);
        assertThat(due("a-source", now, 1)).containsExactly(first);
        assertThat(this.<List<String>>seen(work -> work.evidence().dueSources(now)))
                .containsExactly("a-source", "b-source");
        List.of(first, second, other).forEach(done -> moved(done, done.done(FetchOrder.Result.NOT_FOUND)));
        assertThat(this.<List<String>>seen(work -> work.evidence().dueSources(now)))
                .isEmpty();
        moved(later, later.done(FetchOrder.Result.NOT_FOUND));
    }

    @Test
    default void anOrderIsMovedOnlyByWhoHasSeenItLastAndNeverAfterItsEnd() {
        Instant far = Instant.parse("2100-01-01T00:00:00Z");
        FetchOrder asked = order(fresh(), "IDENTITY", "moved", far);
        ask(asked);
        FetchOrder begun = asked.begun(far.plusSeconds(40));
        assertThat(moved(asked, begun)).isTrue();
        assertThat(moved(asked, begun)).isFalse();
        FetchOrder failed = begun.failed(FetchOrder.Result.TIMED_OUT, far.plusSeconds(50));
        assertThat(moved(begun, failed)).isTrue();
        FetchOrder done = failed.done(FetchOrder.Result.RECEIVED);
        assertThat(moved(failed, done)).isTrue();
        assertThat(moved(done, asked)).isFalse();
        assertThat(this.<List<FetchOrder>>seen(work -> work.evidence().ofApplication(asked.application())))
                .containsExactly(done);
    }

    @Test
    default void whatIsAskedAnewTakesThePlaceOfWhatWasAskedBefore() {
        Instant far = Instant.parse("2100-01-01T00:00:00Z");
        Application application = fresh();
        FetchOrder first = order(application, "IDENTITY", "again", far);
        FetchOrder property = order(application, "PROPERTY_PROOF", "property", far);
        FetchOrder anew = order(application, "IDENTITY", "again", far.plusSeconds(1));
        ask(first, property);
        ask(anew);
        assertThat(this.<List<FetchOrder>>seen(
                        work -> work.evidence().ofApplication(application.key().id())))
                .containsExactly(anew, property);
    }

    @Test
    default void aConsentComesBackWithWhoGaveIt() {
        Case sample = Samples.sampleCase(Samples.WUDA, Samples.GAS);
        Case consented = new Case(
                sample.id(),
                sample.number(),
                sample.applicant(),
                sample.site(),
                sample.project(),
                sample.channel(),
                new Consent(false, Set.of("identity")).recorded(GIVEN),
                sample.submittedAt(),
                sample.applications());
        assertThat(found(kept(consented))).contains(consented);
    }

    @Test
    default void aDocumentComesBackWithItsOriginAndWhetherItWasScanned() {
        Application application = fresh();
        Document received = Samples.missing("IDENTITY")
                .received(
                        new StoredContent("ef".repeat(32), "image/png", 7, "a.png", StoredContent.Scan.CLEAN),
                        new Fetch(
                                "identity",
                                Optional.empty(),
                                Optional.of("公安局"),
                                Optional.of("R-1"),
                                Optional.of(LocalDate.of(2030, 1, 1))),
                        Samples.NOW);
        Document wanted = Samples.missing("PROPERTY_PROOF").wanted(Fetch.failed("property", "FORGED"), Samples.NOW);
        Application after = changed(application, change -> change.documents(before -> List.of(received, wanted)));
        assertThat(found(application)).contains(after);
    }

    private BrokenPromise entry(Application application, String subject, int day) {
        return new BrokenPromise(
                Samples.id(),
                subject,
                application.key(),
                "IDENTITY",
                LocalDate.of(2026, 12, day),
                Samples.NOW.plusSeconds(day),
                Samples.NOW.plusSeconds(1_000),
                Optional.empty());
    }

    private void enter(BrokenPromise entry) {
        store().transact(work -> {
                    work.credit().enter(entry);
                    return Outcome.done(true);
                })
                .orElseThrow();
    }

    @Test
    default void brokenPromisesAreFoundBySubjectNewestFirstAndEachOnce() {
        Application application = fresh();
        BrokenPromise first = entry(application, "subject", 1);
        BrokenPromise second = entry(application, "subject", 2);
        List.of(first, second, entry(application, "subject", 2), entry(fresh(), "other", 3))
                .forEach(this::enter);
        assertThat(this.<List<BrokenPromise>>seen(work -> work.credit().ofSubject("subject")))
                .containsExactly(second, first);
        assertThat(this.<Optional<BrokenPromise>>seen(work -> work.credit().find(first.id())))
                .contains(first);
        assertThat(this.<List<BrokenPromise>>seen(work -> work.credit().newest(1)))
                .singleElement()
                .satisfies(newest -> assertThat(newest.at()).isAfterOrEqualTo(second.at()));
    }

    @Test
    default void anEntryIsLiftedOnce() {
        BrokenPromise entry = entry(fresh(), "lifted", 1);
        enter(entry);
        BrokenPromise lifted =
                entry.lifted(new BrokenPromise.Lift(new Actor(Actor.Kind.STAFF, "李四"), Samples.NOW, "洪水"));
        BrokenPromise again = entry.lifted(new BrokenPromise.Lift(new Actor(Actor.Kind.STAFF, "x"), Samples.NOW, "y"));
        assertThat(lift(lifted)).isTrue();
        assertThat(lift(again)).isFalse();
        assertThat(this.<Optional<BrokenPromise>>seen(work -> work.credit().find(entry.id())))
                .contains(lifted);
    }

    private boolean lift(BrokenPromise lifted) {
        return store().transact(work -> Outcome.done(work.credit().lift(lifted)))
                .orElseThrow();
    }

    @Test
    default void theSecretIsMadeOnce() {
        String first = secret("a");
        assertThat(secret("b")).isEqualTo(first);
    }

    private String secret(String fresh) {
        return store().transact(work -> Outcome.done(work.credit().secret(() -> fresh)))
                .orElseThrow();
    }

    @Test
    default void aConsentIsWithdrawnByOneOfTwoAndComesBackWithWhoDidIt() {
        Case sample = kept(Samples.sampleCase(Samples.WUDA, Samples.GAS));
        Case seen = found(sample).orElseThrow();
        Consent.Withdrawn act = new Consent.Withdrawn(GIVEN.by(), Samples.NOW);
        Consent some = seen.consent().withdrawn(Set.of("licence"), act);
        Consent every = seen.consent().withdrawn(Set.of(), act);
        assertThat(withdrawn(seen, some)).isTrue();
        assertThat(withdrawn(seen, every)).isFalse();
        Case after = found(sample).orElseThrow();
        assertThat(after.consent()).isEqualTo(some);
        assertThat(after.consent().covers("permit")).isTrue();
        assertThat(withdrawn(after, after.consent().withdrawn(Set.of(), act))).isTrue();
        assertThat(found(sample).orElseThrow().consent().covers("permit")).isFalse();
    }

    private boolean withdrawn(Case seen, Consent now) {
        return store().transact(work -> Outcome.done(work.cases().withdraw(seen, now)))
                .orElseThrow();
    }

    @Test
    default void howASourceFaresIsCountedUntilItAnswers() {
        Instant far = Instant.parse("2100-01-01T00:00:00Z");
        ask(order(fresh(), "IDENTITY", "fares", far));
        fared(false, Samples.NOW);
        fared(false, Samples.NOW.plusSeconds(1));
        assertThat(fares())
                .isEqualTo(new SourceStanding(
                        "fares", false, Optional.empty(), Optional.of(Samples.NOW.plusSeconds(1)), 2, 1));
        fared(true, Samples.NOW.plusSeconds(2));
        assertThat(fares())
                .isEqualTo(new SourceStanding(
                        "fares",
                        false,
                        Optional.of(Samples.NOW.plusSeconds(2)),
                        Optional.of(Samples.NOW.plusSeconds(1)),
                        0,
                        1));
    }

    private void fared(boolean answered, Instant at) {
        store().transact(work -> {
                    work.evidence().fared("fares", answered, at);
                    return Outcome.done(true);
                })
                .orElseThrow();
    }

    private SourceStanding fares() {
        return this.<List<SourceStanding>>seen(work -> work.evidence().standings()).stream()
                .filter(standing -> standing.source().equals("fares"))
                .findFirst()
                .orElseThrow();
    }
}
