package org.jietong.core.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document.State;
import org.jietong.api.cases.Remark;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.EvidenceRequest;
import org.jietong.api.evidence.FetchOrder.Result;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.cases.World;
import org.jietong.core.internal.fakes.Packs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is fetched with consent, after the submission, and gets in nobody's way (R2.4). */
class FetchingTest {
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
    void theSubmissionOnlyWritesDownWhatIsToBeFetchedAndTheJobFetchesIt() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        assertThat(evidence.identity(number).state()).isEqualTo(State.FETCHING);
        assertThat(evidence.source.asked()).isEmpty();

        evidence.fetching.run();

        assertThat(evidence.identity(number)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(State.PROVIDED);
            assertThat(document.content().orElseThrow().mediaType()).isEqualTo("application/pdf");
            assertThat(document.fetch().orElseThrow().reference()).contains("R-1");
        });
        EvidenceRequest asked = evidence.source.asked().get(0);
        assertThat(asked.applicant()).isEqualTo(EvidenceWorld.applicant());
        assertThat(asked.document()).isEqualTo("IDENTITY");
        assertThat(evidence.event(number, "EVIDENCE_RECEIVED").orElseThrow().details())
                .containsEntry("source", "identity")
                .doesNotContainValue(EvidenceWorld.NUMBER);
        assertThat(evidence.order(number).nextAt()).isEmpty();
        evidence.fetching.run();
        assertThat(evidence.source.asked()).hasSize(1);
    }

    @Test
    void theConsentIsOnRecordForEachSourceWithWhoWhenAndTheWording() {
        Consent.Given byApplicant =
                evidence.order(evidence.submitted(evidence.form())).consent();
        assertThat(byApplicant.by().kind()).isEqualTo(Actor.Kind.APPLICANT);
        assertThat(byApplicant.at()).isEqualTo(world.clock.instant());
        assertThat(byApplicant.wording()).isNotBlank();
        assertThat(world.store.cases().get(0).consent().given()).contains(byApplicant);
    }

    @Test
    void withoutConsentToItsSourceNothingIsAskedAndTheDocumentIsWanted() {
        for (Consent consent : Set.of(Consent.none(), new Consent(false, Set.of("property")))) {
            ApplicationNumber number = evidence.submitted(evidence.form().consenting(consent));
            assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
            assertThat(evidence.orders(number)).isEmpty();
        }
        evidence.fetching.run();
        assertThat(evidence.source.asked()).isEmpty();
    }

    @Test
    void anOrderWithoutAConsentOnRecordIsNotCarriedOut() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        world.store.forgetConsents();
        evidence.fetching.run();
        assertThat(evidence.source.asked()).isEmpty();
        assertThat(evidence.order(number).result()).contains(Result.NO_CONSENT);
        assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
    }

    @Test
    void whatNoSourceIsConnectedForIsNotAskedForEither() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        world.sources.disconnect(evidence.source);
        assertThat(evidence.identity(evidence.submitted(evidence.form())).state())
                .isEqualTo(State.NOT_ASKED);
        // What was to be fetched while there was one is tried, and then wanted.
        exhausted();
        assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
    }

    @Test
    void aSourceThatIsAwayIsAskedAgainAfterPausesThatGrowAndThenTheDocumentIsWanted() {
        evidence.source.does(request -> new Evidence.Unavailable("maintenance"));
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        evidence.fetching.run();
        assertThat(evidence.source.asked()).hasSize(1);
        later(10);
        later(19);
        assertThat(evidence.source.asked()).hasSize(2);
        assertThat(evidence.identity(number).state()).isEqualTo(State.FETCHING);
        later(1);
        assertThat(evidence.source.asked()).hasSize(3);
        assertThat(evidence.identity(number)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(State.MISSING);
            assertThat(document.fetch().orElseThrow().failure()).contains("UNAVAILABLE");
        });
        assertThat(evidence.event(number, "EVIDENCE_NOT_RECEIVED")).isPresent();
    }

    @Test
    void acceptanceDoesNotWaitForASourceAndSupplyDoes() {
        evidence.source.does(request -> new Evidence.Unavailable("maintenance"));
        ApplicationNumber number =
                world.submitted(evidence.form()).applications().get(0).number();
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        world.perform(number, new Command.Accept(Optional.empty())).orElseThrow();
        assertThat(world.perform(number, World.connect())
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.DOCUMENTS_OPEN);

        exhausted();
        assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
        assertThat(world.stored(number).state()).isEqualTo(ApplicationState.ACCEPTED);
        Command.Accept promise = new Command.Accept(Optional.of(world.promise("IDENTITY")));
        world.perform(number, promise).orElseThrow();
        assertThat(evidence.identity(number).state()).isEqualTo(State.PROMISED);
        assertThat(world.stored(number).watch().wakesAt()).isPresent();
        world.perform(number, World.handIn("IDENTITY")).orElseThrow();
        world.perform(number, World.connect()).orElseThrow();
    }

    @Test
    void aPromiseGivenInCaseOfNeedCountsOnceTheSourceHasNothing() {
        evidence.source.does(request -> new Evidence.NotFound());
        ApplicationNumber number = evidence.submitted(evidence.form().committed(world.promise("IDENTITY", "DRAWING")));
        assertThat(evidence.identity(number).state()).isEqualTo(State.FETCHING);
        evidence.fetching.run();
        assertThat(evidence.identity(number)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(State.PROMISED);
            assertThat(document.fetch().orElseThrow().failure()).contains("NOT_FOUND");
        });
    }

    @Test
    void whoHandsItInMeanwhileGoesFirstAndSoDoesTheEndOfTheApplication() {
        ApplicationNumber handedIn = evidence.submitted(evidence.form());
        world.perform(handedIn, World.handIn("IDENTITY")).orElseThrow();
        ApplicationNumber withdrawn = evidence.submitted(evidence.form());
        world.perform(withdrawn, new Command.Withdraw(Optional.empty())).orElseThrow();
        evidence.fetching.run();
        assertThat(evidence.source.asked()).isEmpty();
        assertThat(evidence.order(handedIn).result()).contains(Result.DROPPED);
        assertThat(evidence.order(withdrawn).result()).contains(Result.DROPPED);
        assertThat(evidence.identity(handedIn).fetch()).isEmpty();
    }

    @Test
    void whoChangesTheApplicationDuringTheCallLosesNothing() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.source.does(request -> {
            world.perform(number, World.handIn("DRAWING")).orElseThrow();
            return ScriptedSource.found("application/pdf", ScriptedSource.PDF, Optional.empty());
        });
        evidence.fetching.run();
        assertThat(world.stored(number).documents())
                .filteredOn(document -> document.content().isPresent())
                .extracting(document -> document.code())
                .containsExactlyInAnyOrder("IDENTITY", "DRAWING");
    }

    @Test
    void whatWasSoughtInVainIsNotSoughtAgainUnderNewRules() {
        evidence.source.does(request -> new Evidence.NotFound());
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        world.rules.publish(Packs.of("water", "2"));
        world.perform(number, new Command.Return(List.of(new Remark("", "x")))).orElseThrow();
        world.perform(number, new Command.Resubmit(Optional.empty())).orElseThrow();
        assertThat(evidence.identity(number).state()).isEqualTo(State.MISSING);
        assertThat(evidence.order(number).result()).contains(Result.NOT_FOUND);
    }

    private void later(int seconds) {
        world.clock.pass(Duration.ofSeconds(seconds));
        evidence.fetching.run();
    }

    private void exhausted() {
        evidence.fetching.run();
        later(10);
        later(20);
    }
}
