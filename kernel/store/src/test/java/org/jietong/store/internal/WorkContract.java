package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Inspections;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Photo;
import org.jietong.api.cases.SiteInspection;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.TaskTemplate.Owner;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** What the store does for the work inside stages. */
interface WorkContract extends OnStore {

    private Application fresh(UtilityCode utility) {
        return kept(Samples.sampleCase(Samples.HAIBOWAN, utility))
                .applications()
                .get(0);
    }

    private static Photo photo() {
        StoredContent content =
                new StoredContent("ef".repeat(32), "image/png", 12_345_678_901L, "表 1.png", StoredContent.Scan.CLEAN);
        return new Photo(Samples.id(), content, Samples.NOW, "苏和");
    }

    private static Task owned(Task task, Owner role, Optional<UUID> owner) {
        return task.with(
                new TaskWork(role, owner.map(id -> new TaskOwner(id, "苏和")), Optional.empty(), List.of(), List.of()));
    }

    @Test
    default void aTaskComesBackWithItsOwnerItsCheckListAndItsPhotos() {
        TaskWork work = new TaskWork(
                Owner.INSPECTOR,
                Optional.of(new TaskOwner(Samples.id(), "苏和")),
                Optional.of(Samples.NOW),
                List.of(
                        answer("A", new CheckAnswer.YesNo(false)),
                        answer("B", new CheckAnswer.Measured(new BigDecimal("0.30"))),
                        answer("C", new CheckAnswer.Said("锅炉 \"A\" 😀")),
                        new CheckAnswer("D", Optional.empty(), List.of(photo(), photo()), Samples.NOW, "苏和")),
                List.of(new TaskWork.Reopening(Samples.NOW, "张三", "压力表未检定")));
        Application worked = changed(
                fresh(Samples.GAS),
                change ->
                        change.tasks(tasks -> List.of(tasks.get(0), tasks.get(1).with(work))));

        assertThat(found(worked)).contains(worked);
    }

    private static CheckAnswer answer(String item, CheckAnswer.Value value) {
        return new CheckAnswer(item, Optional.of(value), List.of(), Samples.NOW, "苏和");
    }

    @Test
    default void inspectionsComeBackWithTheirFindings() {
        Finding cleared = new Finding(
                Samples.id(),
                "LEAK",
                Finding.Severity.GRAVE,
                "接头漏气 😀",
                Finding.Responsible.CONTRACTOR,
                Optional.of(LocalDate.of(2026, 12, 1)),
                List.of(photo()),
                Optional.of(new Finding.Clearance(Samples.NOW, "苏和", Optional.of("已更换"), Optional.of(Samples.id()))));
        Finding open = new Finding(
                Samples.id(),
                "LABEL",
                Finding.Severity.MINOR,
                "缺标识",
                Finding.Responsible.APPLICANT,
                Optional.empty(),
                List.of(),
                Optional.empty());
        Application before = fresh(Samples.GAS);
        Application inspected = changed(
                before,
                change -> change.inspections(
                        all -> all.with(inspection(Inspection.Result.FAILED, List.of(cleared, open), List.of()))));
        Application again = changed(
                inspected,
                change -> change.inspections(
                        all -> all.with(inspection(Inspection.Result.PASSED, List.of(), List.of(open.id())))));

        assertThat(found(before)).contains(again);
        assertThat(fresh(Samples.GAS).inspections()).isEqualTo(Inspections.none());
    }

    private static SiteInspection inspection(Inspection.Result result, List<Finding> found, List<UUID> carried) {
        return new SiteInspection(
                Samples.id(), result, Samples.NOW, "苏和", Optional.of("现场"), found, List.of(Samples.id()), carried);
    }

    @Test
    default void theTasksOfSomebodyAreThoseGivenToThemAndThoseTheyRepresent() {
        UUID fitter = Samples.id();
        Application later = changed(fresh(Samples.GAS), change -> change.due(
                        Optional.of(new Due(Samples.NOW.plusSeconds(60), false)))
                .tasks(tasks -> List.of(owned(tasks.get(0), Owner.INSPECTOR, Optional.of(fitter)), tasks.get(1))));
        Application sooner = changed(later(fitter), change -> change.due(Optional.of(new Due(Samples.NOW, false))));
        Application ended = changed(later(fitter), change -> change.state(ApplicationState.REJECTED));
        Application done = changed(
                later(fitter),
                change -> change.tasks(tasks ->
                        List.of(tasks.get(0).ended(Task.State.DONE, Optional.empty(), Samples.NOW), tasks.get(1))));

        assertThat(ofOwner(fitter)).containsExactly(sooner, later);
        UUID representative = later.representative().id();
        assertThat(ofOwner(representative)).contains(sooner, later, done).doesNotContain(ended);
        List<Application> first = store().read(work -> work.work().ofOwner(fitter, 1));
        assertThat(first).containsExactly(sooner);
    }

    private Application later(UUID owner) {
        return changed(
                fresh(Samples.GAS),
                change -> change.tasks(
                        tasks -> List.of(owned(tasks.get(0), Owner.NAMED, Optional.of(owner)), tasks.get(1))));
    }

    private List<Application> ofOwner(UUID owner) {
        return store().read(work -> work.work().ofOwner(owner, 1000));
    }

    @Test
    default void theTasksOfNobodyAreThoseThatAreNoRepresentativesAndNotTaken() {
        UtilityCode own = new UtilityCode("steam");
        Application waiting = changed(
                fresh(own),
                change -> change.tasks(
                        tasks -> List.of(owned(tasks.get(0), Owner.INSPECTOR, Optional.empty()), tasks.get(1))));
        changed(
                fresh(own),
                change -> change.tasks(tasks ->
                        List.of(owned(tasks.get(0), Owner.INSPECTOR, Optional.of(Samples.id())), tasks.get(1))));

        List<Application> ours = store().read(work -> work.work().ofNobody(Optional.of(own), 1000));
        assertThat(ours).containsExactly(waiting);
        List<Application> all = store().read(work -> work.work().ofNobody(Optional.empty(), 1000));
        assertThat(all).contains(waiting);
    }

    @Test
    default void aMeterComesBackWithAllThatIsKnownOfItAndMayBeSetAgainElsewhere() {
        UtilityCode own = new UtilityCode("brine");
        Application first = connected(fresh(own), "M-1", "M-2").orElseThrow();
        Application second = connected(fresh(own), "M-2").orElseThrow();

        assertThat(found(first)).contains(first);
        assertThat(found(second)).contains(second);
    }

    private Outcome<Application> connected(Application before, String... numbers) {
        List<Meter> meters = List.of(numbers).stream()
                .map(number -> new Meter(
                        number,
                        Optional.of("型号"),
                        Optional.of(new BigDecimal("0.00")),
                        Optional.of("DN20"),
                        Optional.of("ULTRASONIC"),
                        Optional.of("铅封 7")))
                .toList();
        Application after = before.change()
                .state(ApplicationState.CONNECTED)
                .connection(new Connection(new Inspection(Inspection.Result.PASSED, List.of()), meters, Samples.NOW))
                .made();
        return store().transact(work -> {
            work.applications().save(before, after);
            return Outcome.done(after);
        });
    }
}
