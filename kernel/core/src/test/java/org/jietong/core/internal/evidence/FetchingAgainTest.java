package org.jietong.core.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.felix.hc.api.Result;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Document.State;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.cases.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff have a document fetched once more, and see how its source fares (R2.4). */
class FetchingAgainTest {
    private static final Command AGAIN = new Command.FetchAgain("IDENTITY");

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
    void aSourceThatIsConnectedLaterIsAskedWhenStaffWantIt() {
        world.sources.disconnect(evidence.source);
        ApplicationNumber number = evidence.submitted(evidence.form());
        assertThat(why(number)).isEqualTo("NOT_CONNECTED");
        world.sources.connect(evidence.source, "identity");
        world.perform(number, AGAIN).orElseThrow();
        assertThat(evidence.identity(number).state()).isEqualTo(State.FETCHING);
        assertThat(evidence.event(number, "EVIDENCE_ASKED_AGAIN").orElseThrow()).satisfies(event -> {
            assertThat(event.actor().name()).isEqualTo("Clerk");
            assertThat(event.details()).containsEntry("source", "identity").containsEntry("document", "IDENTITY");
        });
        evidence.fetching.run();
        assertThat(evidence.identity(number).state()).isEqualTo(State.PROVIDED);
    }

    @Test
    void aForgedDocumentIsFetchedAgainAndTheRightOneIsTaken() {
        ApplicationNumber number = forged();
        assertThat(evidence.identity(number).fetch().orElseThrow().failure()).contains("FORGED");
        world.clock.pass(Duration.ofMinutes(1));
        evidence.source.does(request -> ScriptedSource.found("application/pdf", ScriptedSource.PDF, Optional.empty()));
        world.perform(number, AGAIN).orElseThrow();
        evidence.fetching.run();
        assertThat(evidence.identity(number).state()).isEqualTo(State.PROVIDED);
        assertThat(evidence.order(number).attempts()).isEqualTo(1);
    }

    @Test
    void withinAMinuteOfTheLastAttemptASourceIsNotAskedAgain() {
        ApplicationNumber number = forged();
        world.clock.pass(Duration.ofSeconds(59));
        assertThat(why(number)).isEqualTo("ASKED_JUST_NOW");
        assertThat(evidence.source.asked()).hasSize(1);
    }

    @Test
    void whileItIsBeingFetchedNothingChanges() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        long version = world.stored(number).version();
        world.perform(number, AGAIN).orElseThrow();
        assertThat(world.stored(number).version()).isEqualTo(version);
        assertThat(evidence.orders(number)).hasSize(1);
    }

    @Test
    void withoutConsentNoSourceIsAsked() {
        ApplicationNumber number = evidence.submitted(evidence.form().consenting(Consent.none()));
        assertThat(why(number)).isEqualTo("NO_CONSENT");
    }

    @Test
    void whatIsThereIsNotFetchedOverAndWhatIsUnknownIsNotFound() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        assertThat(why(number)).isEqualTo("PROVIDED_ALREADY");
        for (String code : new String[] {"DRAWING", "NONE"}) {
            assertThat(world.perform(number, new Command.FetchAgain(code))
                            .problem()
                            .map(Problem::type))
                    .contains(ProblemType.NOT_FOUND);
        }
    }

    @Test
    void aPromiseCountsAsItWasWhenTheSourceHasNothingAfterAll() {
        evidence.source.does(request -> new Evidence.NotFound());
        ApplicationNumber number = evidence.submitted(evidence.form().committed(world.promise("IDENTITY", "DRAWING")));
        evidence.fetching.run();
        LocalDate day = evidence.identity(number).promisedBy().orElseThrow();
        world.perform(number, new Command.Accept(Optional.of(world.promise("IDENTITY", "DRAWING"))))
                .orElseThrow();
        world.clock.pass(Duration.ofDays(6));
        world.sweep();
        assertThat(evidence.identity(number).warned()).contains(Document.Warned.REMINDED);

        world.perform(number, AGAIN).orElseThrow();
        evidence.fetching.run();

        assertThat(evidence.identity(number)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(State.PROMISED);
            assertThat(document.promisedBy()).contains(day);
            assertThat(document.warned()).contains(Document.Warned.REMINDED);
        });
    }

    @Test
    void howASourceFaresIsKnownAndOneThatKeepsFailingIsAWarning() {
        evidence.source.does(request -> new Evidence.Unavailable("maintenance"));
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        assertThat(standing().failures()).isEqualTo(1);
        assertThat(standing().waiting()).isEqualTo(1);
        assertThat(health().isOk()).isTrue();
        world.clock.pass(Duration.ofSeconds(10));
        evidence.fetching.run();
        world.clock.pass(Duration.ofSeconds(20));
        evidence.fetching.run();
        assertThat(standing().failures()).isEqualTo(3);
        assertThat(standing().waiting()).isZero();
        assertThat(standing().lastFailure()).contains(world.clock.instant());
        assertThat(health().getStatus()).isEqualTo(Result.Status.WARN);

        world.clock.pass(Duration.ofMinutes(1));
        evidence.source.does(request -> new Evidence.NotFound());
        world.perform(number, AGAIN).orElseThrow();
        evidence.fetching.run();
        assertThat(standing().failures()).isZero();
        assertThat(standing().lastSuccess()).contains(world.clock.instant());
        assertThat(health().isOk()).isTrue();
    }

    private ApplicationNumber forged() {
        evidence.source.does(request -> ScriptedSource.found(
                "application/pdf", "%PDF-1.4 other".getBytes(StandardCharsets.US_ASCII), Optional.of("0".repeat(64))));
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        return number;
    }

    private StoredEvidenceDesk desk() {
        return new StoredEvidenceDesk(world.store, world.sources, world.applications());
    }

    private SourceStanding standing() {
        return desk().standings().get(0);
    }

    private Result health() {
        return new EvidenceHealth(desk()).execute();
    }

    private String why(ApplicationNumber number) {
        Problem problem = world.perform(number, AGAIN).problem().orElseThrow();
        assertThat(problem.type()).isEqualTo(ProblemType.FETCH_REFUSED);
        return problem.violations().get(0).code();
    }
}
