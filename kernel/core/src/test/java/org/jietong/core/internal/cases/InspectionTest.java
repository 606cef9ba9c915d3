package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.api.cases.Finding.Responsible.CONTRACTOR;
import static org.jietong.api.cases.Finding.Severity.GRAVE;
import static org.jietong.api.cases.Finding.Severity.MINOR;
import static org.jietong.api.cases.Inspection.Result.FAILED;
import static org.jietong.api.cases.Inspection.Result.PASSED;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Inspections;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.cases.WorkCommand.Found;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final Found LEAK = new Found("LEAK", GRAVE, "joint leaks", CONTRACTOR, Optional.empty());
    private static final Found LABEL = new Found("LABEL", MINOR, "label missing", CONTRACTOR, Optional.empty());
    private static final Command SUPPLY = new Command.Connect(Optional.empty(), List.of(), Optional.empty());

    private final World world = new World();
    private final ApplicationNumber number = world.accepted();

    @Test
    void supplyWaitsForAnotherInspectionAfterAFailedOne() {
        inspect(FAILED, List.of(LEAK), List.of(), List.of()).orElseThrow();
        assertThat(all().failed()).isTrue();
        refusal(world.perform(number, SUPPLY), ProblemType.INSPECTION_NOT_PASSED);
        world.perform(number, new WorkCommand.Clear(finding("LEAK"), Optional.of("joint replaced")))
                .orElseThrow();
        refusal(world.perform(number, SUPPLY), ProblemType.INSPECTION_NOT_PASSED);
        inspect(PASSED, List.of(), List.of(), List.of()).orElseThrow();
        Application connected = world.perform(number, SUPPLY).orElseThrow().application();
        assertThat(connected.connection().orElseThrow().inspection().result()).isEqualTo(PASSED);
        assertThat(connected.inspections().history()).hasSize(2);
    }

    @Test
    void aReinspectionSaysOfEveryOpenFindingWhatBecameOfIt() {
        inspect(FAILED, List.of(LEAK, LABEL), List.of(), List.of()).orElseThrow();
        assertThat(violations(inspect(PASSED, List.of(), List.of(), List.of()), ProblemType.INVALID_REQUEST))
                .containsExactly("/carried FINDING_NOT_JUDGED", "/carried FINDING_NOT_JUDGED");
        inspect(PASSED, List.of(), List.of(finding("LEAK")), List.of(finding("LABEL")))
                .orElseThrow();
        Finding leak = all().finding(finding("LEAK")).orElseThrow();
        assertThat(leak.clearance().orElseThrow().inspection())
                .contains(all().last().orElseThrow().id());
        assertThat(all().open()).extracting(Finding::code).containsExactly("LABEL");
        assertThat(all().last().orElseThrow().carried()).containsExactly(finding("LABEL"));
    }

    @Test
    void supplyNeedNotWaitForWhatIsMinor() {
        inspect(PASSED, List.of(LABEL), List.of(), List.of()).orElseThrow();
        assertThat(world.perform(number, SUPPLY).problem()).isEmpty();
    }

    @Test
    void anInspectionIsNotPassedWithSomethingGraveOpen() {
        assertThat(violations(inspect(PASSED, List.of(LABEL, LEAK), List.of(), List.of()), ProblemType.INVALID_REQUEST))
                .containsExactly("/findings/1/severity GRAVE_AND_PASSED");
        inspect(FAILED, List.of(LEAK), List.of(), List.of()).orElseThrow();
        assertThat(violations(
                        inspect(PASSED, List.of(), List.of(), List.of(finding("LEAK"))), ProblemType.INVALID_REQUEST))
                .containsExactly("/carried/0 GRAVE_AND_PASSED");
    }

    @Test
    void anInspectionToldWithTheStartOfSupplyIsTheLastOne() {
        inspect(FAILED, List.of(LABEL), List.of(), List.of()).orElseThrow();
        Application connected =
                world.perform(number, World.connect()).orElseThrow().application();
        assertThat(connected.inspections().history())
                .extracting(one -> one.result())
                .containsExactly(FAILED, PASSED);
    }

    @Test
    void noInspectionToldWithTheStartOfSupplyDoesAwayWithAGraveFinding() {
        inspect(FAILED, List.of(LEAK), List.of(), List.of()).orElseThrow();
        assertThat(refusal(world.perform(number, World.connect()), ProblemType.FINDINGS_OPEN)
                        .violations())
                .singleElement()
                .satisfies(open -> assertThat(open.arguments()).containsEntry("code", "LEAK"));
        world.perform(number, new WorkCommand.Clear(finding("LEAK"), Optional.empty()))
                .orElseThrow();
        assertThat(world.perform(number, World.connect()).problem()).isEmpty();
    }

    @Test
    void supplyDoesNotStartWithoutAnyInspection() {
        assertThat(violations(world.perform(number, SUPPLY), ProblemType.INVALID_REQUEST))
                .containsExactly("/inspection MISSING");
    }

    @Test
    void everythingWrongAboutAnInspectionIsSaidAtOnce() {
        LocalDate yesterday = LocalDate.now(world.clock).minusDays(1);
        WorkCommand wrong = new WorkCommand.Inspect(
                FAILED,
                Optional.of(world.clock.instant().plus(Duration.ofHours(1))),
                Optional.empty(),
                List.of(new Found("leak", MINOR, " ", CONTRACTOR, Optional.of(yesterday))),
                List.of(new UUID(1, 2)),
                List.of());
        assertThat(violations(world.perform(number, wrong), ProblemType.INVALID_REQUEST))
                .containsExactlyInAnyOrder(
                        "/findings/0/code MALFORMED",
                        "/findings/0/text MISSING",
                        "/findings/0/putRightBy BEFORE_INSPECTION",
                        "/at IN_THE_FUTURE",
                        "/cleared/0 FINDING_NOT_OPEN");
        assertThat(all().history()).isEmpty();
    }

    @Test
    void aFindingHasPhotosAndIsClearedOnce() {
        inspect(FAILED, List.of(LEAK), List.of(), List.of()).orElseThrow();
        StoredContent picture = new StoredContent("c".repeat(64), "image/png", 10, "leak.png");
        world.perform(number, new WorkCommand.PhotographFinding(finding("LEAK"), picture))
                .orElseThrow();
        assertThat(all().finding(finding("LEAK")).orElseThrow().photos()).hasSize(1);
        world.perform(number, new WorkCommand.Clear(finding("LEAK"), Optional.empty()))
                .orElseThrow();
        Application cleared = world.stored(number);
        world.perform(number, new WorkCommand.Clear(finding("LEAK"), Optional.empty()))
                .orElseThrow();
        assertThat(world.stored(number)).isEqualTo(cleared);
        refusal(world.perform(number, new WorkCommand.Clear(new UUID(1, 1), Optional.empty())), ProblemType.NOT_FOUND);
    }

    @Test
    void whatAnInspectionFoundIsToldInNumbers() {
        inspect(FAILED, List.of(LEAK, LABEL), List.of(), List.of()).orElseThrow();
        assertThat(world.events(number)).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo("INSPECTED");
            assertThat(event.details())
                    .containsEntry("result", "FAILED")
                    .containsEntry("open", "2")
                    .containsKey("failed");
        });
    }

    private Outcome<ApplicationDetail> inspect(
            Inspection.Result result, List<Found> found, List<UUID> cleared, List<UUID> carried) {
        return world.perform(
                number, new WorkCommand.Inspect(result, Optional.empty(), Optional.empty(), found, cleared, carried));
    }

    private Inspections all() {
        return world.stored(number).inspections();
    }

    private UUID finding(String code) {
        return all().findings()
                .filter(some -> some.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
