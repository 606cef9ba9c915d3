package org.jietong.core.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document.State;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.FetchOrder.Result;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.cases.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consent is withdrawn at any time; what was fetched before stays, and nothing is fetched after (R2.4). */
class ConsentWithdrawalTest {
    private static final CaseParty APPLICANT = new CaseParty(new Caller.Anonymous(), Optional.of("13804731234"));
    private static final CaseParty CLERK = new CaseParty(World.CLERK, Optional.empty());
    private static final Set<String> EVERY_ONE = Set.of();

    @TempDir
    Path folder;

    private EvidenceWorld evidence;
    private World world;

    @BeforeEach
    void start() {
        evidence = new EvidenceWorld(folder, Duration.ofSeconds(20));
        world = evidence.world;
    }

    @AfterEach
    void stop() {
        evidence.close();
    }

    @Test
    void itIsOnRecordWhoWithdrewItForWhatAndWhen() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        Consent now = withdrawn(number, Set.of("identity"), APPLICANT).orElseThrow();
        assertThat(now.withdrawn().get("identity")).satisfies(act -> {
            assertThat(act.by().kind()).isEqualTo(Actor.Kind.APPLICANT);
            assertThat(act.at()).isEqualTo(world.clock.instant());
        });
        assertThat(now.given()).isPresent();
        assertThat(world.store.cases().get(0).consent()).isEqualTo(now);
        withdrawn(number, EVERY_ONE, CLERK).orElseThrow();
        assertThat(told()).extracting(event -> event.details().get("sources")).containsExactly("identity", "*");
        assertThat(told())
                .extracting(event -> event.actor().kind())
                .containsExactly(Actor.Kind.APPLICANT, Actor.Kind.STAFF);
    }

    @Test
    void nothingIsFetchedAfterwardsAndTheDocumentIsWantedOfTheApplicant() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        withdrawn(number, EVERY_ONE, APPLICANT).orElseThrow();
        evidence.fetching.run();
        assertThat(evidence.source.asked()).isEmpty();
        assertThat(evidence.identity(number)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(State.MISSING);
            assertThat(document.fetch().orElseThrow().failure()).contains("NO_CONSENT");
        });
        assertThat(evidence.order(number).result()).contains(Result.NO_CONSENT);
        assertThat(evidence.event(number, "EVIDENCE_NOT_RECEIVED")).isPresent();
    }

    @Test
    void whatASourceGivesAfterTheWithdrawalIsNotTakenThoughItWasAskedBefore() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.source.does(request -> {
            withdrawn(number, Set.of("identity"), APPLICANT).orElseThrow();
            return ScriptedSource.found("application/pdf", ScriptedSource.PDF, Optional.empty());
        });
        evidence.fetching.run();
        assertThat(evidence.identity(number).content()).isEmpty();
        evidence.fetching.run();
        assertThat(evidence.source.asked()).hasSize(1);
        assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
        assertThat(evidence.event(number, "EVIDENCE_RECEIVED")).isEmpty();
    }

    @Test
    void aSourceThatWasToBeAskedAgainIsNot() {
        evidence.source.does(request -> new Evidence.Unavailable("maintenance"));
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        withdrawn(number, EVERY_ONE, CLERK).orElseThrow();
        world.clock.pass(Duration.ofMinutes(5));
        evidence.fetching.run();
        assertThat(evidence.source.asked()).hasSize(1);
        assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
    }

    @Test
    void whatWasFetchedBeforeStays() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        withdrawn(number, EVERY_ONE, APPLICANT).orElseThrow();
        evidence.fetching.run();
        assertThat(evidence.identity(number)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(State.PROVIDED);
            assertThat(document.content()).isPresent();
        });
        assertThat(evidence.order(number).result()).contains(Result.RECEIVED);
    }

    @Test
    void whatStaffWereToLookUpByTheConsentIsWantedToo() {
        world.sources.disconnect(evidence.source);
        ApplicationNumber number = evidence.submitted(evidence.form());
        assertThat(evidence.identity(number).state()).isEqualTo(State.NOT_ASKED);
        withdrawn(number, Set.of("identity"), APPLICANT).orElseThrow();
        evidence.fetching.run();
        assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
        assertThat(evidence.order(number).result()).contains(Result.NO_CONSENT);
    }

    @Test
    void theConsentToOtherSourcesStays() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        withdrawn(number, Set.of("property"), APPLICANT).orElseThrow();
        evidence.fetching.run();
        assertThat(evidence.identity(number).state()).isEqualTo(State.PROVIDED);
    }

    @Test
    void withdrawnTwiceItChangesNothing() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        Consent first = withdrawn(number, EVERY_ONE, APPLICANT).orElseThrow();
        world.clock.pass(Duration.ofHours(1));
        assertThat(withdrawn(number, EVERY_ONE, CLERK).orElseThrow()).isEqualTo(first);
        assertThat(withdrawn(number, Set.of("identity"), CLERK).orElseThrow()).isEqualTo(first);
        assertThat(told()).hasSize(1);
    }

    @Test
    void whoIsOvertakenByAnotherWithdrawalLosesNeither() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        world.store.beforeNextTransaction(
                () -> withdrawn(number, Set.of("property"), CLERK).orElseThrow());
        withdrawn(number, Set.of("identity"), APPLICANT).orElseThrow();
        assertThat(world.store.cases().get(0).consent().withdrawn()).containsOnlyKeys("identity", "property");
    }

    @Test
    void nobodyElseWithdrawsIt() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        CaseParty stranger = new CaseParty(new Caller.Anonymous(), Optional.of("13900000000"));
        CaseParty reader = new CaseParty(
                new Caller.Staff(new UUID(1, 3), "Reader", Set.of(Role.SUPERVISOR), Scope.everything()),
                Optional.empty());
        assertThat(refusal(withdrawn(number, EVERY_ONE, stranger))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(withdrawn(number, EVERY_ONE, reader))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(withdrawn(number, Set.of("No Code"), APPLICANT))).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(world.store.cases().get(0).consent().withdrawn()).isEmpty();
    }

    private Outcome<Consent> withdrawn(ApplicationNumber number, Set<String> sources, CaseParty party) {
        return evidence.consents.withdraw(world.stored(number).key().caseNumber(), sources, party);
    }

    private static ProblemType refusal(Outcome<Consent> outcome) {
        return outcome.problem().map(Problem::type).orElseThrow();
    }

    private List<JournalEvent> told() {
        return world.store.journal().stream()
                .filter(event -> event.type().equals("CONSENT_WITHDRAWN"))
                .toList();
    }
}
