package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jietong.api.calendars.DeadlineWalk;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.problem.RefusedException;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;
import org.jietong.core.internal.time.SpecialDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineWalkingTest {
    private final World world = new World();
    private final IndexedCalendar whole = new IndexedCalendar(ScheduleReader.shipped());
    private final IndexedCalendar without2026 = without2026();

    @BeforeEach
    void beforeTheScheduleOfTheYearIsOut() {
        world.calendar.set(without2026);
        world.clock.set("2026-09-29T09:00");
        world.recalculate();
        settle(node(world.calendar::get, world.clock));
    }

    @Test
    void aStartWithTheCalendarOfTheLastWalkAsksForNone() {
        DeadlineWalk before = walk();
        node(world.calendar::get, world.clock).calendarChanged(without2026.scheduledYears());
        assertThat(walk()).isEqualTo(before);
    }

    @Test
    void aStartWithAnotherCalendarAsksForAWalk() {
        ApplicationNumber number = world.accepted();
        world.calendar.set(whole);
        DeadlineWalking started = node(world.calendar::get, world.clock);
        started.calendarChanged(whole.scheduledYears());
        started.run();
        assertThat(isProvisional(number)).isFalse();
    }

    @Test
    void twoNodesThatHearOfAChangeMakeOneWalkOfIt() {
        DeadlineWalking one = node(world.calendar::get, world.clock);
        DeadlineWalking other = node(world.calendar::get, world.clock);
        world.calendar.set(whole);
        one.calendarChanged(whole.scheduledYears());
        other.calendarChanged(whole.scheduledYears());
        one.run();
        DeadlineWalk walked = walk();
        assertThat(walked.underWay()).isFalse();
        other.run();
        assertThat(walk()).isEqualTo(walked);
    }

    @Test
    void aNodeThatHasNotLoadedTheCalendarLeavesTheWalkToOthers() {
        ApplicationNumber number = world.accepted();
        DeadlineWalking behind = node(() -> without2026, world.clock);
        DeadlineWalking ahead = node(() -> whole, world.clock);
        ahead.calendarChanged(whole.scheduledYears());
        DeadlineWalk asked = walk();
        behind.run();
        assertThat(walk()).isEqualTo(asked);
        world.calendar.set(whole);
        ahead.run();
        assertThat(isProvisional(number)).isFalse();
    }

    @Test
    void anotherNodeGoesOnWhereOneStoppedInTheMiddle() {
        for (int n = 0; n < 150; n++) {
            world.accepted();
        }
        world.calendar.set(whole);
        DeadlineWalking dies = node(world.calendar::get, downAt(120));
        dies.calendarChanged(whole.scheduledYears());
        assertThatThrownBy(dies::run).isInstanceOf(RefusedException.class);
        world.store.down(false);
        assertThat(walk().underWay()).isTrue();
        assertThat(walk().after()).isPresent();

        node(world.calendar::get, world.clock).run();

        assertThat(walk().underWay()).isFalse();
        assertThat(world.store.applications())
                .hasSize(150)
                .noneMatch(application -> application.due().orElseThrow().provisional())
                .allSatisfy(
                        application -> assertThat(world.events(application.key().number()))
                                .filteredOn(event -> event.type().equals("DEADLINE_RECALCULATED"))
                                .hasSize(1));
    }

    @Test
    void whatWasStillAcceptedByTheOldCalendarIsMendedWhenAllNodesHaveTheNewOne() {
        world.calendar.set(whole);
        world.recalculate();
        world.calendar.set(without2026);
        ApplicationNumber late = world.accepted();
        world.calendar.set(whole);
        world.walking.run();
        assertThat(isProvisional(late)).isTrue();
        settle(world.walking);
        assertThat(isProvisional(late)).isFalse();
    }

    @Test
    void aCalendarThatSaysAnotherYearOfADayIsAnotherOne() {
        assertThat(whole.digest()).isNotEqualTo(without2026.digest());
        assertThat(new IndexedCalendar(ScheduleReader.shipped()).digest()).isEqualTo(whole.digest());
    }

    private void settle(DeadlineWalking node) {
        world.clock.pass(Duration.ofSeconds(10));
        node.run();
    }

    private boolean isProvisional(ApplicationNumber number) {
        return world.stored(number).due().orElseThrow().provisional();
    }

    private DeadlineWalk walk() {
        return world.store.read(work -> work.calendars().walk());
    }

    private DeadlineWalking node(Supplier<IndexedCalendar> calendar, Clock clock) {
        Details details = new Details(world.rules, world.deadlines, clock);
        return new DeadlineWalking(
                world.store,
                calendar,
                new Recalculation(world.store, details, world.deadlines, new Events(world.ids)),
                details);
    }

    /** A clock with which the database goes away when it has been asked so often. */
    private Clock downAt(int asked) {
        AtomicInteger count = new AtomicInteger();
        return new Clock() {
            @Override
            public Instant instant() {
                if (count.incrementAndGet() == asked) {
                    world.store.down(true);
                }
                return world.clock.instant();
            }

            @Override
            public ZoneId getZone() {
                return world.clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return world.clock.withZone(zone);
            }
        };
    }

    private static IndexedCalendar without2026() {
        Map<LocalDate, SpecialDay> earlier =
                new HashMap<>(ScheduleReader.shipped().days());
        earlier.values().removeIf(day -> day.scheduleYear() >= 2026);
        return new IndexedCalendar(new HolidaySchedule(earlier));
    }
}
