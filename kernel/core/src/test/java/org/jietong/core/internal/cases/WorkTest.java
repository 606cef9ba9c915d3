package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;
import static org.jietong.core.internal.cases.World.connect;
import static org.jietong.core.internal.cases.World.handIn;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Task;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final Inspection PASSED = new Inspection(Inspection.Result.PASSED, List.of());
    private final World world = new World();

    @Test
    void supplyDoesNotStartWhileAPromisedDocumentIsOpen() {
        ApplicationNumber number = world.tolerated();
        assertThat(refusal(world.perform(number, connect()), ProblemType.DOCUMENTS_OPEN)
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments()).containsEntry("document", "DRAWING"));
        world.perform(number, handIn("DRAWING")).orElseThrow();
        assertThat(world.perform(number, connect()).orElseThrow().application().state())
                .isEqualTo(ApplicationState.CONNECTED);
    }

    @Test
    void aPromiseThatWasKeptIsRememberedWithItsDay() {
        ApplicationNumber number = world.tolerated();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        Document drawing = document(number, "DRAWING");
        assertThat(drawing.state()).isEqualTo(Document.State.PROVIDED);
        assertThat(drawing.promisedBy()).isPresent();
        assertThat(drawing.content()).isPresent();
    }

    @Test
    void anOptionalDocumentIsTakenAndAnUnknownOneIsNot() {
        ApplicationNumber number = world.submitted();
        world.perform(number, handIn("PHOTO")).orElseThrow();
        assertThat(document(number, "PHOTO").state()).isEqualTo(Document.State.PROVIDED);
        assertThat(violations(world.perform(number, handIn("NOTHING")), ProblemType.INVALID_REQUEST))
                .containsExactly("/code UNKNOWN_DOCUMENT");
    }

    @Test
    void aSecondFileTakesThePlaceOfTheFirst() {
        ApplicationNumber number = world.submitted();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        UUID first = document(number, "DRAWING").id();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        assertThat(world.stored(number).documents()).hasSize(3);
        assertThat(document(number, "DRAWING").id()).isEqualTo(first);
    }

    @Test
    void supplyDoesNotStartAfterAFailedInspection() {
        Command failed = new Command.Connect(
                new Inspection(Inspection.Result.FAILED, List.of("leak")), List.of(), Optional.empty());
        refusal(world.perform(world.accepted(), failed), ProblemType.INSPECTION_NOT_PASSED);
    }

    @Test
    void theStartOfSupplyStopsTheClockAndClosesTheWork() {
        ApplicationNumber number = world.accepted();
        world.clock.pass(Duration.ofDays(1));
        Application connected = world.perform(number, connect()).orElseThrow().application();
        assertThat(connected.ledger().get(1).kind()).isEqualTo(ClockEntry.Kind.STOPPED);
        assertThat(connected.ledger().get(1).at()).isEqualTo(world.clock.instant());
        assertThat(connected.due()).isEmpty();
        assertThat(connected.tasks()).allMatch(task -> task.state() == Task.State.CLOSED);
        assertThat(world.applications
                        .find(number, World.CLERK)
                        .orElseThrow()
                        .clock()
                        .state())
                .isEqualTo(ClockReading.State.STOPPED_IN_TIME);
    }

    @Test
    void supplyStartsNeitherBeforeAcceptanceNorInTheFuture() {
        world.clock.pass(Duration.ofMillis(600));
        ApplicationNumber number = world.accepted();
        Instant now = world.clock.instant();
        assertThat(violations(connecting(number, now.minusSeconds(1)), ProblemType.INVALID_REQUEST))
                .containsExactly("/supplyStartedAt BEFORE_ACCEPTANCE");
        assertThat(violations(connecting(number, now.plusSeconds(61)), ProblemType.INVALID_REQUEST))
                .containsExactly("/supplyStartedAt IN_THE_FUTURE");
        Application connected =
                connecting(number, now.minusMillis(600)).orElseThrow().application();
        assertThat(connected.connection().orElseThrow().supplyStartedAt()).isEqualTo(now);
    }

    @Test
    void metersAndFindingsAreChecked() {
        Command connect = new Command.Connect(
                new Inspection(Inspection.Result.PASSED, List.of("x".repeat(501))),
                List.of(
                        new Meter("1", Optional.empty(), Optional.of(new BigDecimal("-0.1"))),
                        new Meter("1", Optional.of("x".repeat(101)), Optional.empty()),
                        new Meter(" ", Optional.empty(), Optional.of(new BigDecimal("1E+400")))),
                Optional.empty());
        assertThat(violations(world.perform(world.accepted(), connect), ProblemType.INVALID_REQUEST))
                .containsExactlyInAnyOrder(
                        "/inspection/findings/0 TOO_LONG",
                        "/meters/0/reading OUT_OF_RANGE",
                        "/meters/1/number DUPLICATE",
                        "/meters/1/model TOO_LONG",
                        "/meters/2/number MISSING",
                        "/meters/2/reading OUT_OF_RANGE");
    }

    @Test
    void theClockIsSuspendedOnlyForAReasonOfTheList() {
        ApplicationNumber number = world.accepted();
        assertThat(violations(
                        world.perform(number, new Command.Suspend("HOLIDAY", Optional.empty())),
                        ProblemType.SUSPENSION_REFUSED))
                .containsExactly("/reason UNKNOWN_REASON");
    }

    @Test
    void suspendedDaysAreAddedToTheDeadline() {
        ApplicationNumber number = world.accepted();
        Instant due = world.stored(number).due().orElseThrow().at();
        UUID suspension = suspended(number);
        world.clock.pass(Duration.ofDays(1));
        world.perform(number, new Command.Resume(suspension)).orElseThrow();
        assertThat(world.stored(number).due().orElseThrow().at()).isAfter(due);
        assertThat(world.stored(number).ledger())
                .extracting(ClockEntry::kind)
                .containsExactly(ClockEntry.Kind.STARTED, ClockEntry.Kind.SUSPENDED, ClockEntry.Kind.RESUMED);
    }

    @Test
    void aClockStandsOnceAndIsLetGoOnce() {
        ApplicationNumber number = world.accepted();
        UUID suspension = suspended(number);
        assertThat(violations(
                        world.perform(number, new Command.Suspend("FROST", Optional.empty())),
                        ProblemType.SUSPENSION_REFUSED))
                .containsExactly(" ALREADY_SUSPENDED");
        refusal(world.perform(number, new Command.Resume(UUID.randomUUID())), ProblemType.NOT_FOUND);
        world.perform(number, new Command.Resume(suspension)).orElseThrow();
        assertThat(violations(world.perform(number, new Command.Resume(suspension)), ProblemType.SUSPENSION_REFUSED))
                .containsExactly(" SUSPENSION_ENDED");
    }

    @Test
    void supplyEndsASuspension() {
        ApplicationNumber number = world.accepted();
        suspended(number);
        world.clock.pass(Duration.ofDays(30));
        ClockReading reading = world.perform(number, connect()).orElseThrow().clock();
        assertThat(reading.state()).isEqualTo(ClockReading.State.STOPPED_IN_TIME);
    }

    @Test
    void aTaskIsCompletedOnce() {
        ApplicationNumber number = world.accepted();
        UUID survey = task(number, "SURVEY").id();
        world.perform(number, new Command.CompleteTask(survey, Optional.of("done")))
                .orElseThrow();
        Application done = world.stored(number);
        assertThat(task(number, "SURVEY").state()).isEqualTo(Task.State.DONE);
        world.perform(number, new Command.CompleteTask(survey, Optional.empty()))
                .orElseThrow();
        assertThat(world.stored(number)).isEqualTo(done);
        refusal(
                world.perform(number, new Command.CompleteTask(UUID.randomUUID(), Optional.empty())),
                ProblemType.NOT_FOUND);
    }

    @Test
    void workOfTheSecondStageBeginsWithAcceptance() {
        ApplicationNumber number = world.submitted();
        refusal(
                world.perform(
                        number, new Command.CompleteTask(task(number, "SURVEY").id(), Optional.empty())),
                ProblemType.TRANSITION_REFUSED);
        world.perform(number, new Command.CompleteTask(task(number, "CHECK").id(), Optional.empty()))
                .orElseThrow();
    }

    private Outcome<ApplicationDetail> connecting(ApplicationNumber number, Instant at) {
        return world.perform(number, new Command.Connect(PASSED, List.of(), Optional.of(at)));
    }

    private UUID suspended(ApplicationNumber number) {
        world.perform(number, new Command.Suspend("FROST", Optional.of("−20 °C")))
                .orElseThrow();
        List<ClockEntry> ledger = world.stored(number).ledger();
        return ledger.get(ledger.size() - 1).id();
    }

    private Document document(ApplicationNumber number, String code) {
        return world.stored(number).documents().stream()
                .filter(document -> document.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Task task(ApplicationNumber number, String code) {
        return world.stored(number).tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
