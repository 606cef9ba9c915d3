package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jietong.core.internal.cases.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Escalation;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.rules.PackReference;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/**
 * The clock warns in time (R2.17). On Monday 2 March at 9 an application with a limit of four working days is accepted: it
 * is due on Friday at 18, three quarters are used on Thursday at 18, and one half-day is left on Friday at 12.
 */
class EscalationTest {
    private static final Duration INSTANT = Duration.ofNanos(1_000);

    private final World world = new World();
    private final ApplicationNumber number = world.accepted();

    /** The sweep as it runs at an instant. */
    private void at(String local) {
        world.clock.set(local);
        world.sweep.run();
    }

    private void justAfter(String local) {
        world.clock.set(local);
        world.clock.pass(INSTANT);
        world.sweep.run();
    }

    /** What was told, as step, level and how often. */
    private List<String> told() {
        return world.events(number).stream()
                .filter(event -> event.type().equals("ESCALATED"))
                .map(event -> event.details().get("step") + " "
                        + event.details().get("level") + " " + event.details().get("times"))
                .toList();
    }

    private JournalEvent last() {
        List<JournalEvent> events = world.events(number);
        return events.get(events.size() - 1);
    }

    private Instant wakesAt() {
        return world.stored(number).watch().wakesAt().orElseThrow();
    }

    @Test
    void theRepresentativeIsToldThenTheSupervisorThenTheBureau() {
        at("2026-03-05T18:00");
        assertThat(told()).isEmpty();
        justAfter("2026-03-05T18:00");
        assertThat(told()).containsExactly("AT_RISK 1 1");
        justAfter("2026-03-06T12:00");
        assertThat(told()).containsExactly("AT_RISK 1 1", "NEARLY_DUE 2 1");
        at("2026-03-06T18:00");
        assertThat(told()).hasSize(2);
        justAfter("2026-03-06T18:00");
        assertThat(told()).containsExactly("AT_RISK 1 1", "NEARLY_DUE 2 1", "OVERDUE 3 1");
    }

    @Test
    void theEventSaysWhoIsToldWhyAndHow() {
        justAfter("2026-03-06T18:00");
        assertThat(last().actor()).isEqualTo(new Actor(Actor.Kind.SYSTEM, "clock"));
        assertThat(last().version()).isEqualTo(world.stored(number).version());
        assertThat(last().details())
                .containsEntry("to", "BUREAU")
                .containsEntry("reason", "OVERDUE")
                .containsEntry("channels", "DESK")
                .containsEntry("deadline", "2026-03-06T10:00:00Z");
    }

    @Test
    void eachStepIsToldOnceHoweverOftenTheSweepRuns() {
        justAfter("2026-03-05T18:00");
        Application told = world.stored(number);
        world.sweep.run();
        at("2026-03-06T11:59");
        assertThat(world.stored(number)).isEqualTo(told);
    }

    @Test
    void stepsWhoseTimePassedWhileTheSystemWasDownAreMadeUpForOnceEachInTheirOrder() {
        at("2026-03-11T09:00");
        assertThat(told()).containsExactly("AT_RISK 1 1", "NEARLY_DUE 2 1", "OVERDUE 3 1");
        world.sweep.run();
        assertThat(told()).hasSize(3);
    }

    @Test
    void theLastStepIsRepeatedEachWorkingDayAsOftenAsTheLadderSays() {
        justAfter("2026-03-06T18:00");
        justAfter("2026-03-09T18:00");
        assertThat(told()).endsWith("OVERDUE 3 1", "OVERDUE 3 2");
        // Three repetitions pass unseen; one makes up for them, and the next comes when it would have come anyway.
        at("2026-03-13T10:00");
        assertThat(told()).endsWith("OVERDUE 3 3");
        assertThat(wakesAt()).isEqualTo(Instant.parse("2026-03-13T10:00:00.000001Z"));
        for (int day = 13; day < 31; day++) {
            justAfter("2026-03-" + day + "T18:00");
        }
        assertThat(told()).endsWith("OVERDUE 3 5", "OVERDUE 3 6").hasSize(8);
        assertThat(world.stored(number).watch().wakesAt()).isEmpty();
    }

    @Test
    void anAcknowledgementEndsTheRepetitionOfItsStepAndNotTheStepsToCome() {
        justAfter("2026-03-05T18:00");
        world.perform(number, new Command.Acknowledge("AT_RISK")).orElseThrow();
        assertThat(last().type()).isEqualTo("ESCALATION_ACKNOWLEDGED");
        assertThat(world.stored(number)
                        .watch()
                        .escalation("AT_RISK")
                        .orElseThrow()
                        .acknowledged())
                .map(Escalation.Acknowledgement::by)
                .contains("Clerk");
        justAfter("2026-03-06T18:00");
        assertThat(told()).hasSize(3);
        world.perform(number, new Command.Acknowledge("OVERDUE")).orElseThrow();
        justAfter("2026-03-16T18:00");
        assertThat(told()).hasSize(3);
    }

    @Test
    void toTakeNoteTwiceChangesNothingAndOfWhatWasNotToldIsRefused() {
        justAfter("2026-03-05T18:00");
        world.perform(number, new Command.Acknowledge("AT_RISK")).orElseThrow();
        Application noted = world.stored(number);
        world.perform(number, new Command.Acknowledge("AT_RISK")).orElseThrow();
        assertThat(world.stored(number)).isEqualTo(noted);
        refusal(world.perform(number, new Command.Acknowledge("OVERDUE")), ProblemType.NOT_FOUND);
    }

    @Test
    void aDeadlineThatMovesTakesBackNothingAndTheNextStepsFollowIt() {
        justAfter("2026-03-05T18:00");
        world.clock.set("2026-03-06T09:00");
        world.perform(number, frostUntil(LocalDate.of(2026, 3, 9))).orElseThrow();
        assertThat(told()).containsExactly("AT_RISK 1 1");
        justAfter("2026-03-06T18:00");
        at("2026-03-10T11:00");
        assertThat(told()).hasSize(1);
        justAfter("2026-03-10T12:00");
        assertThat(told()).containsExactly("AT_RISK 1 1", "NEARLY_DUE 2 1");
    }

    private static Command frostUntil(LocalDate last) {
        return new Command.Suspend("FROST", Optional.empty(), Optional.of(last), Optional.empty());
    }

    @Test
    void nothingIsToldAfterSupply() {
        world.clock.set("2026-03-05T17:00");
        world.perform(number, World.connect()).orElseThrow();
        assertThat(world.stored(number).watch().wakesAt()).isEmpty();
        justAfter("2026-03-12T18:00");
        assertThat(told()).isEmpty();
        refusal(world.perform(number, new Command.Acknowledge("AT_RISK")), ProblemType.TRANSITION_REFUSED);
    }

    @Test
    void aSimpleProjectThatIsAcceptedAtOnceIsWatchedFromThenOn() {
        ApplicationNumber simple = world.submitted(World.form().wish("gas", java.util.Map.of("simple", true)))
                .applications()
                .get(0)
                .number();
        world.perform(simple, World.handIn("DRAWING")).orElseThrow();
        assertThat(world.stored(simple).watch().wakesAt()).contains(Instant.parse("2026-03-03T10:00:00.000001Z"));
    }

    @Test
    void itNeedsNoUtilityAndTouchesNothingElse() {
        Application before = world.stored(number);
        world.utilities.takeAway("water");
        justAfter("2026-03-05T18:00");
        Application after = world.stored(number);
        assertThat(told()).hasSize(1);
        assertThat(after.change().watch(before.watch()).made())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void whoIsOvertakenIsFoundAgainAndTellsNothingTwice() {
        world.clock.set("2026-03-05T18:00");
        world.clock.pass(INSTANT);
        world.store.beforeNextTransaction(
                () -> world.store.overwrite(world.stored(number).change().made()));
        world.sweep.run();
        assertThat(told()).isEmpty();
        world.sweep.run();
        assertThat(told()).containsExactly("AT_RISK 1 1");
    }

    @Test
    void aRunIsBoundedAndWhatRemainsIsDoneByTheNext() {
        for (int n = 0; n < 1100; n++) {
            world.accepted();
        }
        world.clock.set("2026-03-05T18:00");
        world.clock.pass(INSTANT);
        world.sweep.run();
        assertThat(told(world.store.journal())).isEqualTo(1000);
        world.sweep.run();
        assertThat(told(world.store.journal())).isEqualTo(1101);
        int transactions = world.store.transactions();
        int reads = world.store.reads();
        world.sweep.run();
        assertThat(world.store.transactions()).isEqualTo(transactions);
        assertThat(world.store.reads()).isEqualTo(reads + 1);
    }

    private static long told(List<JournalEvent> journal) {
        return journal.stream()
                .filter(event -> event.type().equals("ESCALATED"))
                .count();
    }

    @Test
    void anApplicationWhoseRulesAreLostKeepsNoOtherFromBeingDone() {
        PackReference gone = new PackReference(new UtilityCode("water"), "0", "gone", Instant.EPOCH);
        Application lost = world.stored(number)
                .change()
                .classified(new Classified("ORDINARY", gone, List.of()))
                .made();
        world.store.overwrite(lost);
        ApplicationNumber other = world.accepted();
        justAfter("2026-03-05T18:00");
        assertThat(world.stored(other).watch().escalations()).hasSize(1);
        assertThat(wakesAt()).isEqualTo(world.clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void aLookThatFindsNothingToTellWritesTheInstantOfTheNextAndIsNoChange() {
        Application before = world.stored(number);
        world.store.overwrite(before.wakingAt(Optional.of(Instant.EPOCH)));
        world.sweep.run();
        assertThat(world.stored(number)).isEqualTo(before);
    }

    @Test
    void whileTheDatabaseIsAwayARunFailsSoThatItIsRepeated() {
        world.clock.set("2026-03-06T18:01");
        world.store.down(true);
        assertThatThrownBy(world.sweep::run).isInstanceOf(RefusedException.class);
        world.store.down(false);
        world.sweep.run();
        assertThat(told()).hasSize(3);
    }
}
