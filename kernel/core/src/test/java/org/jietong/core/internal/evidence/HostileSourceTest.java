package org.jietong.core.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document.State;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.FetchOrder.Result;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.ClientType;
import org.jietong.core.internal.cases.World;
import org.jietong.core.internal.documents.KeptContents;
import org.jietong.core.internal.documents.scan.Scanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a source does, the application is neither lost nor blocked: the document is wanted, and the reason is known. */
class HostileSourceTest {
    @TempDir
    Path folder;

    private final CountDownLatch end = new CountDownLatch(1);
    private EvidenceWorld evidence;

    @BeforeEach
    void start() {
        evidence = new EvidenceWorld(folder, Duration.ofMillis(300));
    }

    @AfterEach
    void stop() {
        end.countDown();
        evidence.close();
    }

    @Test
    void aSourceThatLiesAboutTheTypeIsRefused() {
        gives("image/png", ScriptedSource.PDF, Optional.empty(), Result.WRONG_TYPE);
    }

    @Test
    void garbageIsRefusedWhateverItIsCalled() {
        gives("application/pdf", "MZ garbage".getBytes(StandardCharsets.US_ASCII), Optional.empty(), Result.WRONG_TYPE);
        gives("application/pdf", new byte[0], Optional.empty(), Result.WRONG_TYPE);
    }

    @Test
    void aForgedDocumentIsRefused() {
        gives("application/pdf", ScriptedSource.PDF, Optional.of("00".repeat(32)), Result.FORGED);
    }

    @Test
    void aDocumentThatIsTooLargeIsRefused() {
        byte[] large = Arrays.copyOf(ScriptedSource.PDF, 21 * 1024 * 1024);
        evidence.close();
        evidence = new EvidenceWorld(folder, Duration.ofSeconds(30));
        gives("application/pdf", large, Optional.empty(), Result.TOO_LARGE);
    }

    @Test
    void aDocumentThatIsNoLongerValidIsRefusedAndOneOnItsLastDayIsNot() {
        evidence.source.does(request -> ScriptedSource.found(
                "application/pdf", ScriptedSource.PDF, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 1))));
        refusedFor(Result.EXPIRED);
        evidence.source.does(request -> ScriptedSource.found(
                "application/pdf; x=y", ScriptedSource.PDF, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 2))));
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        assertThat(evidence.identity(number).state()).isEqualTo(State.PROVIDED);
    }

    @Test
    void whateverASourceThrowsCountsAsItsBeingAway() {
        for (ScriptedSource.Script script : List.<ScriptedSource.Script>of(
                request -> {
                    throw new IllegalStateException("of " + request.applicant().name());
                },
                request -> {
                    throw new NoClassDefFoundError("x");
                },
                request -> null,
                request -> {
                    throw new IOException("down");
                })) {
            evidence.source.does(script);
            ApplicationNumber number = evidence.submitted(evidence.form());
            evidence.fetching.run();
            assertThat(evidence.order(number).result()).contains(Result.UNAVAILABLE);
            assertThat(evidence.identity(number).state()).isEqualTo(State.FETCHING);
        }
    }

    @Test
    void aSourceThatNeverAnswersIsGivenUpAndNoOtherWaitsForIt() {
        ScriptedSource other = new ScriptedSource();
        evidence.source.does(request -> hanging());
        evidence.world.sources.connect(other, "licence");
        ApplicationNumber slow = evidence.submitted(evidence.form());
        evidence.fetching.run();
        assertThat(evidence.order(slow).result()).contains(Result.TIMED_OUT);
        assertThat(evidence.identity(slow).state()).isEqualTo(State.FETCHING);

        // It takes no notice of its interruption, so that its four threads are taken; more are never given to it.
        for (int i = 0; i < 6; i++) {
            evidence.submitted(evidence.form());
        }
        evidence.fetching.run();
        assertThat(evidence.calls.free("identity")).isZero();
        int asked = evidence.source.asked().size();
        assertThat(asked).isLessThanOrEqualTo(Calls.MOST_OF_ONE_SOURCE);
        evidence.world.clock.pass(Duration.ofMinutes(5));
        evidence.fetching.run();
        assertThat(evidence.source.asked()).hasSize(asked);

        ApplicationNumber company = evidence.submitted(evidence.form().of(company()));
        evidence.fetching.run();
        assertThat(other.asked()).hasSize(1);
        assertThat(evidence.world.stored(company).documents())
                .filteredOn(document -> document.code().equals("LICENCE"))
                .singleElement()
                .satisfies(document -> assertThat(document.state()).isEqualTo(State.PROVIDED));
    }

    private static Applicant company() {
        return new Applicant(
                ClientType.ENTERPRISE, "某公司", Optional.of("91150300MA0N0000X0"), Optional.empty(), "0473-1234567");
    }

    @Test
    void aDocumentThatNeverEndsIsGivenUpToo() {
        evidence.source.does(request -> new Evidence.Found(
                new InputStream() {
                    @Override
                    public int read() {
                        return hanging() == null ? -1 : 0;
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        return read();
                    }
                },
                "application/pdf",
                "a.pdf",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        assertThat(evidence.order(number).result()).contains(Result.TIMED_OUT);
    }

    @Test
    void anAttemptWhoseNodeDiedIsMadeAgainByAnother() {
        ApplicationNumber number = evidence.submitted(evidence.form());
        // The node marks the attempt, and dies in the middle of the call.
        evidence.world.store.transact(work -> Outcome.done(work.evidence()
                .move(
                        evidence.order(number),
                        evidence.order(number)
                                .begun(evidence.world.clock.instant().plusSeconds(40)))));
        Fetching other = evidence.fetching(KeptContents.inFolder(folder, Scanning.none()), Duration.ofSeconds(20));
        other.run();
        assertThat(evidence.identity(number).state()).isEqualTo(State.FETCHING);
        evidence.world.clock.pass(Duration.ofSeconds(40));
        other.run();
        assertThat(evidence.identity(number).state()).isEqualTo(State.PROVIDED);
        assertThat(evidence.order(number).attempts()).isEqualTo(2);
    }

    private void gives(String type, byte[] bytes, Optional<String> digest, Result refused) {
        evidence.source.does(request -> ScriptedSource.found(type, bytes, digest));
        refusedFor(refused);
    }

    /** At once, since another attempt would bring the same; and the application goes on to supply. */
    private void refusedFor(Result refused) {
        World world = evidence.world;
        ApplicationNumber number = evidence.submitted(evidence.form());
        evidence.fetching.run();
        assertThat(evidence.order(number).result()).contains(refused);
        assertThat(evidence.identity(number)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(State.MISSING);
            assertThat(document.content()).isEmpty();
            assertThat(document.fetch().orElseThrow().failure()).contains(refused.name());
        });
        world.perform(number, new Command.Accept(Optional.of(world.promise("IDENTITY", "DRAWING"))))
                .orElseThrow();
        world.perform(number, World.handIn("IDENTITY")).orElseThrow();
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        world.perform(number, World.connect()).orElseThrow();
        assertThat(world.stored(number).state()).isEqualTo(ApplicationState.CONNECTED);
    }

    /** Takes no notice of interruptions until the test is over. */
    private Evidence hanging() {
        boolean over = false;
        while (!over) {
            try {
                over = end.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                // As a source would that knows nothing of it.
                over = false;
            }
        }
        return null;
    }
}
