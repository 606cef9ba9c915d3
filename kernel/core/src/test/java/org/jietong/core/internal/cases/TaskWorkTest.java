package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.fakes.Packs;
import org.jietong.core.internal.fakes.WorkPacks;
import org.junit.jupiter.api.Test;

class TaskWorkTest {
    private static final StoredContent PICTURE = new StoredContent("a".repeat(64), "image/jpeg", 10, "gauge.jpg");

    private final World world = new World();

    @Test
    void anApplicationHasThoseTasksThatItsFactsCallFor() {
        assertThat(codes(accepted(false))).containsExactly("CHECK", "SURVEY", "BUILD", "TEST");
        assertThat(codes(accepted(true))).containsExactly("CHECK", "SURVEY", "LINE", "BUILD", "TEST");
    }

    @Test
    void theTasksStayAsTheyWereAtAcceptanceWhateverTheRulesSayAfterwards() {
        ApplicationNumber number = accepted(true);
        world.rules.publish(Packs.of("water", "3"));
        assertThat(codes(number)).contains("LINE");
        assertThat(violations(complete(number, "BUILD"), ProblemType.TASK_NOT_READY))
                .containsExactly("/after/LINE TASK_BEFORE_OPEN");
    }

    @Test
    void aTaskIsCompletedOnlyAfterThoseBeforeIt() {
        ApplicationNumber number = accepted(true);
        assertThat(violations(complete(number, "LINE"), ProblemType.TASK_NOT_READY))
                .containsExactly("/after/SURVEY TASK_BEFORE_OPEN");
        complete(number, "SURVEY").orElseThrow();
        complete(number, "LINE").orElseThrow();
        complete(number, "BUILD").orElseThrow();
    }

    @Test
    void whatStandsBeforeATaskThatIsNotCalledForCountsInItsPlace() {
        ApplicationNumber number = accepted(false);
        assertThat(violations(complete(number, "BUILD"), ProblemType.TASK_NOT_READY))
                .containsExactly("/after/SURVEY TASK_BEFORE_OPEN");
    }

    @Test
    void everythingThatTheCompletionWaitsForIsSaidAtOnce() {
        ApplicationNumber number = accepted(false);
        assertThat(violations(complete(number, "TEST"), ProblemType.TASK_NOT_READY))
                .containsExactly(
                        "/after/BUILD TASK_BEFORE_OPEN",
                        "/checks/TIGHT CHECK_MISSING",
                        "/checks/PRESSURE CHECK_MISSING",
                        "/checks/GAUGE PHOTO_MISSING");
    }

    @Test
    void aMeasurementBeyondItsRangeIsEnteredAndKeepsTheTaskOpen() {
        ApplicationNumber number = built();
        check(number, "TIGHT", new CheckAnswer.YesNo(false)).orElseThrow();
        check(number, "PRESSURE", new CheckAnswer.Measured(new BigDecimal("0.51")))
                .orElseThrow();
        photograph(number, "GAUGE", PICTURE).orElseThrow();
        assertThat(violations(complete(number, "TEST"), ProblemType.TASK_NOT_READY))
                .containsExactly("/checks/TIGHT CHECK_NOT_MET", "/checks/PRESSURE CHECK_OUT_OF_RANGE");
        check(number, "TIGHT", new CheckAnswer.YesNo(true)).orElseThrow();
        check(number, "PRESSURE", new CheckAnswer.Measured(new BigDecimal("0.50")))
                .orElseThrow();
        assertThat(complete(number, "TEST").problem()).isEmpty();
        assertThat(task(number, "TEST").work().answer("GAUGE").orElseThrow().photos())
                .hasSize(1);
    }

    @Test
    void answersHaveTheKindOfTheirPoint() {
        ApplicationNumber number = built();
        WorkCommand wrong = new WorkCommand.Check(
                task(number, "TEST").id(),
                List.of(
                        new WorkCommand.Checked("TIGHT", new CheckAnswer.Said("yes")),
                        new WorkCommand.Checked("COLOUR", new CheckAnswer.YesNo(true)),
                        new WorkCommand.Checked("REMARK", new CheckAnswer.Said("x".repeat(501))),
                        new WorkCommand.Checked("REMARK", new CheckAnswer.Said("again")),
                        new WorkCommand.Checked("GAUGE", new CheckAnswer.Said("a photo")),
                        new WorkCommand.Checked("PRESSURE", new CheckAnswer.Measured(new BigDecimal("1E+99")))));
        assertThat(violations(world.perform(number, wrong), ProblemType.INVALID_REQUEST))
                .containsExactly(
                        "/answers/0 WRONG_KIND_OF_ANSWER",
                        "/answers/1/item UNKNOWN_CHECK",
                        "/answers/2/text TOO_LONG",
                        "/answers/3/item DUPLICATE",
                        "/answers/4 WRONG_KIND_OF_ANSWER",
                        "/answers/5/number OUT_OF_RANGE");
        assertThat(task(number, "TEST").work().answers()).isEmpty();
    }

    @Test
    void aPhotoIsAPicture() {
        ApplicationNumber number = built();
        StoredContent paper = new StoredContent("b".repeat(64), "application/pdf", 10, "a.pdf");
        refusal(photograph(number, "GAUGE", paper), ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(violations(photograph(number, "ELSEWHERE", PICTURE), ProblemType.INVALID_REQUEST))
                .containsExactly("/item UNKNOWN_CHECK");
    }

    @Test
    void aTaskIsReopenedWithAReasonUnlessWhatComesAfterItIsDone() {
        ApplicationNumber number = built();
        assertThat(violations(reopen(number, "SURVEY", "wrong plot"), ProblemType.TASK_NOT_READY))
                .containsExactly("/before/BUILD TASK_AFTER_DONE");
        assertThat(violations(reopen(number, "BUILD", " "), ProblemType.INVALID_REQUEST))
                .containsExactly("/reason MISSING");
        reopen(number, "BUILD", "pipe too short").orElseThrow();
        Task build = task(number, "BUILD");
        assertThat(build.state()).isEqualTo(Task.State.OPEN);
        assertThat(build.completedAt()).isEmpty();
        assertThat(build.work().reopenings()).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo("pipe too short");
            assertThat(why.by()).isEqualTo("Clerk");
        });
        reopen(number, "SURVEY", "wrong plot").orElseThrow();
    }

    @Test
    void nothingIsDoneAboutATaskThatIsDone() {
        ApplicationNumber number = built();
        assertThat(violations(world.perform(number, new WorkCommand.Begin(id(number, "BUILD"))), ProblemType.CONFLICT))
                .containsExactly(" TASK_CLOSED");
        world.perform(number, World.connect()).orElseThrow();
        refusal(reopen(number, "BUILD", "after supply"), ProblemType.TRANSITION_REFUSED);
    }

    @Test
    void workOfTheSecondStageBeginsWithAcceptance() {
        world.rules.publish(WorkPacks.of("water", "2"));
        ApplicationNumber number = world.submitted();
        refusal(world.perform(number, new WorkCommand.Begin(id(number, "SURVEY"))), ProblemType.TRANSITION_REFUSED);
        world.perform(number, new WorkCommand.Begin(id(number, "CHECK"))).orElseThrow();
    }

    @Test
    void eachThingDoneStandsInTheJournalWithoutWhatWasAnswered() {
        ApplicationNumber number = built();
        world.perform(number, new WorkCommand.Begin(id(number, "TEST"))).orElseThrow();
        check(number, "REMARK", new CheckAnswer.Said("secret")).orElseThrow();
        photograph(number, "GAUGE", PICTURE).orElseThrow();
        reopen(number, "BUILD", "why").orElseThrow();
        List<JournalEvent> events = world.events(number);
        List<JournalEvent> last = events.subList(events.size() - 4, events.size());
        assertThat(last)
                .extracting(JournalEvent::type)
                .containsExactly("TASK_STARTED", "TASK_CHECKED", "PHOTO_ATTACHED", "TASK_REOPENED");
        assertThat(last.get(1).details()).isEqualTo(Map.of("task", "TEST", "items", "REMARK"));
        assertThat(last.get(2).details()).containsKeys("photo", "sha256", "item");
    }

    @Test
    void aPackOfTheOldFormHasTasksInAnyOrder() {
        ApplicationNumber number = world.accepted();
        world.rules.publish(WorkPacks.of("water", "2"));
        complete(number, "SURVEY").orElseThrow();
        assertThat(task(number, "CHECK").state()).isEqualTo(Task.State.OPEN);
    }

    private ApplicationNumber accepted(boolean line) {
        world.rules.publish(WorkPacks.of("water", "2"));
        ApplicationNumber number = world.submitted(World.form().wish("water", Map.of("simple", false, "line", line)))
                .applications()
                .get(0)
                .number();
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        world.perform(number, new Command.Accept(Optional.empty())).orElseThrow();
        return number;
    }

    private ApplicationNumber built() {
        ApplicationNumber number = accepted(false);
        complete(number, "SURVEY").orElseThrow();
        complete(number, "BUILD").orElseThrow();
        return number;
    }

    private Outcome<ApplicationDetail> complete(ApplicationNumber number, String code) {
        return world.perform(number, new Command.CompleteTask(id(number, code), Optional.empty()));
    }

    private Outcome<ApplicationDetail> reopen(ApplicationNumber number, String code, String reason) {
        return world.perform(number, new WorkCommand.Reopen(id(number, code), reason));
    }

    private Outcome<ApplicationDetail> check(ApplicationNumber number, String item, CheckAnswer.Value value) {
        return world.perform(
                number, new WorkCommand.Check(id(number, "TEST"), List.of(new WorkCommand.Checked(item, value))));
    }

    private Outcome<ApplicationDetail> photograph(ApplicationNumber number, String item, StoredContent content) {
        return world.perform(number, new WorkCommand.Photograph(id(number, "TEST"), item, content));
    }

    private UUID id(ApplicationNumber number, String code) {
        return task(number, code).id();
    }

    private Task task(ApplicationNumber number, String code) {
        return world.stored(number).tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(ApplicationNumber number) {
        return world.stored(number).tasks().stream().map(Task::code).toList();
    }
}
