package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Command;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.rules.PackReference;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;
import org.jietong.core.internal.time.SpecialDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecalculationTest {
    private final World world = new World();
    private final HolidaySchedule whole = ScheduleReader.shipped();

    @BeforeEach
    void beforeTheScheduleOfTheYearIsOut() {
        Map<LocalDate, SpecialDay> earlier = new HashMap<>(whole.days());
        earlier.values().removeIf(day -> day.scheduleYear() >= 2026);
        world.calendar.set(new IndexedCalendar(new HolidaySchedule(earlier)));
        // Two days before the National Day holiday
        world.clock.set("2026-09-29T09:00");
    }

    @Test
    void aProvisionalDeadlineIsComputedAgainWhenTheScheduleIsThere() {
        ApplicationNumber number = world.accepted();
        Application before = world.stored(number);
        assertThat(before.due().orElseThrow().provisional()).isTrue();

        scheduleIsOut();

        Application after = world.stored(number);
        assertThat(after.due().orElseThrow().provisional()).isFalse();
        assertThat(after.due().orElseThrow().at())
                .isAfter(before.due().orElseThrow().at());
        assertThat(after.version()).isEqualTo(before.version() + 1);
        List<JournalEvent> events = world.events(number);
        JournalEvent last = events.get(events.size() - 1);
        assertThat(last.type()).isEqualTo("DEADLINE_RECALCULATED");
        assertThat(last.actor()).isEqualTo(new Actor(Actor.Kind.SYSTEM, "calendar"));
        assertThat(last.version()).isEqualTo(after.version());
        assertThat(last.details())
                .containsEntry("before", before.due().orElseThrow().at().toString())
                .containsEntry("deadline", after.due().orElseThrow().at().toString())
                .containsEntry("provisional", "false");
    }

    @Test
    void manyAreReadInPagesAndEachIsDone() {
        for (int n = 0; n < 230; n++) {
            world.accepted();
        }
        scheduleIsOut();
        assertThat(world.store.applications())
                .hasSize(230)
                .noneMatch(application -> application.due().orElseThrow().provisional());
    }

    @Test
    void nothingIsWrittenWhenNothingHasChanged() {
        ApplicationNumber number = world.accepted();
        Application before = world.stored(number);
        world.recalculate();
        assertThat(world.stored(number)).isEqualTo(before);
    }

    @Test
    void aSuspendedClockIsComputedAgainOnlyWhenItsDeadlineBecomesFirm() {
        ApplicationNumber number = world.accepted();
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        Application suspended = world.stored(number);
        world.clock.pass(Duration.ofDays(1));
        world.recalculate();
        assertThat(world.stored(number)).isEqualTo(suspended);
        scheduleIsOut();
        assertThat(world.stored(number).due().orElseThrow().provisional()).isFalse();
        UUID suspension = suspended.ledger().stream()
                .filter(entry -> entry.kind() == ClockEntry.Kind.SUSPENDED)
                .findFirst()
                .orElseThrow()
                .id();
        world.perform(number, new Command.Resume(suspension)).orElseThrow();
    }

    @Test
    void aCorrectedScheduleMovesFirmDeadlinesToo() {
        scheduleIsOut();
        ApplicationNumber number = world.accepted();
        Application before = world.stored(number);
        assertThat(before.due().orElseThrow().provisional()).isFalse();
        Map<LocalDate, SpecialDay> longer = new HashMap<>(whole.days());
        LocalDate added = LocalDate.of(2026, 10, 8);
        longer.put(added, new SpecialDay(added, SpecialDay.Kind.OFF, "国庆节", 2026));
        world.calendar.set(new IndexedCalendar(new HolidaySchedule(longer)));

        world.recalculate();

        Application after = world.stored(number);
        assertThat(after.due().orElseThrow().at())
                .isAfter(before.due().orElseThrow().at());
        assertThat(after.due().orElseThrow().provisional()).isFalse();
        List<JournalEvent> events = world.events(number);
        assertThat(events.get(events.size() - 1).type()).isEqualTo("DEADLINE_RECALCULATED");
    }

    @Test
    void itNeedsNoUtility() {
        ApplicationNumber number = world.accepted();
        world.utilities.takeAway("water");
        scheduleIsOut();
        assertThat(world.stored(number).due().orElseThrow().provisional()).isFalse();
    }

    @Test
    void whoIsOvertakenLooksAgain() {
        ApplicationNumber number = world.accepted();
        world.store.beforeNextTransaction(
                () -> world.store.overwrite(world.stored(number).change().made()));
        scheduleIsOut();
        assertThat(world.stored(number).due().orElseThrow().provisional()).isFalse();
    }

    @Test
    void whileTheDatabaseIsAwayItFailsAndIsDoneWhenItIsBack() {
        ApplicationNumber number = world.accepted();
        world.store.down(true);
        assertThatThrownBy(this::scheduleIsOut).isInstanceOf(RefusedException.class);
        world.store.down(false);
        world.recalculate();
        assertThat(world.stored(number).due().orElseThrow().provisional()).isFalse();
    }

    @Test
    void anApplicationWhoseRulesAreLostKeepsNoOtherFromBeingDone() {
        ApplicationNumber lost = world.accepted();
        Application whole = world.stored(lost);
        PackReference gone = new PackReference(new UtilityCode("water"), "0", "gone", Instant.EPOCH);
        world.store.overwrite(whole.change()
                .classified(new Classified("ORDINARY", gone, List.of()))
                .made());
        ApplicationNumber other = world.accepted();
        scheduleIsOut();
        assertThat(world.stored(other).due().orElseThrow().provisional()).isFalse();
    }

    private void scheduleIsOut() {
        world.calendar.set(new IndexedCalendar(whole));
        world.recalculate();
    }
}
