package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Task;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.Counting;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.warnings.Waking;
import org.jietong.core.internal.fakes.Packs;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.junit.jupiter.api.Test;

/**
 * Defects that clocks of other systems are known for, each shown not to be here. On Monday 2 March at 9 an application
 * with a limit of four working days is accepted.
 */
class ClockDefectsTest {
    private static final Instant THURSDAY_CLOSE = Instant.parse("2026-03-05T10:00:00Z");

    private final World world = new World();
    private final ApplicationNumber number = world.tolerated();
    private final Deadlines deadlines =
            new Deadlines(new CalendarWorkingTime(world.calendar::get, world.clock.getZone()));

    private List<String> told() {
        return world.events(number).stream()
                .filter(event -> event.type().equals("ESCALATED"))
                .map(event -> event.details().get("step"))
                .toList();
    }

    @Test
    void anEditOfTheCaseDoesNotResetTheEscalationClock() {
        Optional<Instant> wakes = world.stored(number).watch().wakesAt();
        world.clock.set("2026-03-04T16:00");
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        world.perform(number, new Command.CompleteTask(survey(), Optional.of("done")))
                .orElseThrow();
        assertThat(world.stored(number).watch().wakesAt()).isEqualTo(wakes).contains(THURSDAY_CLOSE.plusNanos(1_000));

        world.clock.set("2026-03-05T19:00");
        world.sweep.run();
        world.perform(number, World.handIn("PHOTO")).orElseThrow();
        world.sweep.run();
        assertThat(told()).containsExactly("AT_RISK");
    }

    private UUID survey() {
        return world.stored(number).tasks().stream()
                .filter(task -> task.code().equals("SURVEY"))
                .map(Task::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPausedCaseIsNotShownAsViolated() {
        world.clock.set("2026-03-03T10:00");
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        world.clock.set("2026-04-01T10:00");
        world.sweep.run();
        assertThat(told()).isEmpty();
        ClockReading clock =
                world.applications.find(number, World.CLERK).orElseThrow().clock();
        assertThat(clock.state()).isEqualTo(ClockReading.State.SUSPENDED);
        assertThat(clock.deadline().orElseThrow().at()).isAfter(world.clock.instant());
    }

    @Test
    void pauseTimeIsNotLostWhenTheLimitChanges() {
        world.clock.set("2026-03-03T08:00");
        world.perform(
                        number,
                        new Command.Suspend(
                                "FROST", Optional.empty(), Optional.of(LocalDate.of(2026, 3, 4)), Optional.empty()))
                .orElseThrow();
        Application paused = world.stored(number);
        assertThat(deadline(paused, "4")).isEqualTo("2026-03-10T10:00:00Z");
        assertThat(deadline(paused, "6")).isEqualTo("2026-03-12T10:00:00Z");
        assertThat(wakes(paused, "6")).isEqualTo("2026-03-04T16:00:00Z");
    }

    private Instant deadline(Application application, String days) {
        return deadlines
                .reading(application.ledger(), pack(), limited(days, Counting.CIVIL_CODE), world.clock.instant())
                .deadline()
                .orElseThrow()
                .at();
    }

    private Instant wakes(Application application, String days) {
        return wakes(application, limited(days, Counting.CIVIL_CODE));
    }

    private Instant wakes(Application application, Category category) {
        return new Waking(deadlines)
                .set(application, pack(), category, Moment.of(world.clock, World.CLERK.actor()))
                .watch()
                .wakesAt()
                .orElseThrow();
    }

    @Test
    void lunchHoursAreNotForgotten() {
        // A day has seven hours of business. Three quarters of one, from 9 on, are three hours before lunch and 2 h 15
        // min
        // after it; that half of it is left before that puts nobody before the representative.
        assertThat(wakes(world.stored(number), limited("1", Counting.BUSINESS_HOURS)))
                .isEqualTo("2026-03-02T08:45:00.000001Z");
    }

    @Test
    void aChangeOfRulesDoesNotMoveRunningCases() {
        Application before = world.stored(number);
        RulePack stricter = Packs.of("water", "2");
        world.rules.publish(new RulePack(
                stricter.reference(),
                stricter.name(),
                stricter.numberPrefix(),
                stricter.timetables(),
                List.of(limited("1", Counting.CIVIL_CODE)),
                stricter.documents(),
                stricter.suspensionReasons(),
                List.of(),
                List.of(),
                List.of()));
        world.clock.pass(Duration.ofDays(2));
        world.sweep.run();
        world.recalculate();
        world.perform(number, World.handIn("DRAWING")).orElseThrow();

        Application after = world.stored(number);
        assertThat(told()).isEmpty();
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.classified()).isEqualTo(before.classified());
        assertThat(after.watch()).isEqualTo(before.watch());
        assertThat(after.ledger()).extracting(ClockEntry::kind).containsExactly(ClockEntry.Kind.STARTED);
    }

    private RulePack pack() {
        return Packs.of("water", "1");
    }

    private Category limited(String days, Counting counting) {
        Category usual = pack().category("ORDINARY").orElseThrow();
        Limit limit = new Limit(new BigDecimal(days), counting, usual.limit().source());
        return new Category(usual.code(), usual.name(), limit, usual.simpleProject(), usual.kit(), usual.tasks());
    }
}
