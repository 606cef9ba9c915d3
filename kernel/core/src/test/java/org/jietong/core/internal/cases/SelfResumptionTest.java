package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clock that was suspended to the end of Tuesday runs again on Wednesday, and the journal says so (R2.15). */
class SelfResumptionTest {
    private static final Instant WEDNESDAY = Instant.parse("2026-03-03T16:00:00Z");

    private final World world = new World();
    private final ApplicationNumber number = world.accepted();
    private Application suspended;

    @BeforeEach
    void suspendedUntilTuesday() {
        world.perform(
                        number,
                        new Command.Suspend(
                                "FROST", Optional.empty(), Optional.of(LocalDate.of(2026, 3, 3)), Optional.empty()))
                .orElseThrow();
        suspended = world.stored(number);
    }

    private List<JournalEvent> resumptions() {
        return world.events(number).stream()
                .filter(event -> event.type().equals("CLOCK_RESUMED"))
                .toList();
    }

    @Test
    void itIsToldOnceWithTheInstantAtWhichItEnded() {
        world.clock.set("2026-03-03T23:59");
        world.sweep.run();
        assertThat(resumptions()).isEmpty();
        world.clock.set("2026-03-04T00:00:01");
        world.sweep.run();
        world.sweep.run();
        assertThat(resumptions()).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEqualTo(new Actor(Actor.Kind.SYSTEM, "clock"));
            assertThat(event.details()).containsEntry("resumedAt", WEDNESDAY.toString());
        });
        ClockEntry last = world.stored(number).ledger().get(2);
        assertThat(last.kind()).isEqualTo(ClockEntry.Kind.RESUMED);
        assertThat(last.at()).isEqualTo(WEDNESDAY);
    }

    @Test
    void howeverLateItIsToldTheDeadlineIsTheOneThatWasKnown() {
        world.clock.set("2026-03-04T15:00");
        world.sweep.run();
        Application after = world.stored(number);
        assertThat(after.due()).isEqualTo(suspended.due());
        ClockReading clock =
                world.applications.find(number, World.CLERK).orElseThrow().clock();
        assertThat(clock.deadline().orElseThrow().at())
                .isEqualTo(suspended.due().orElseThrow().at());
        assertThat(clock.state()).isEqualTo(ClockReading.State.ON_TRACK);
    }

    @Test
    void whatBecameDueAfterItIsToldBehindItInTheSameRun() {
        world.clock.set("2026-03-20T09:00");
        world.sweep.run();
        assertThat(world.events(number))
                .extracting(JournalEvent::type)
                .endsWith("CLOCK_RESUMED", "ESCALATED", "ESCALATED", "ESCALATED");
        assertThat(world.events(number)).extracting(JournalEvent::version).isSorted();
    }

    @Test
    void whoLetsItRunEarlierLeavesNothingToTell() {
        world.clock.set("2026-03-03T09:00");
        world.perform(number, new Command.Resume(suspended.ledger().get(1).id()))
                .orElseThrow();
        world.clock.set("2026-03-04T09:00");
        world.sweep.run();
        assertThat(resumptions()).hasSize(1);
    }

    @Test
    void itCanBeSuspendedAgainAfterwards() {
        world.clock.set("2026-03-04T09:00");
        world.sweep.run();
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        assertThat(world.stored(number).watch().wakesAt()).isEmpty();
    }
}
