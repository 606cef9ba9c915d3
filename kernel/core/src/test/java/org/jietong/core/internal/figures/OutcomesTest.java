package org.jietong.core.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Remark;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Ending;
import org.jietong.api.figures.OpenApplication;
import org.jietong.api.figures.Promise;
import org.jietong.api.figures.Taken;
import org.jietong.core.internal.cases.World;
import org.junit.jupiter.api.Test;

/** What is kept of an application that has ended. */
class OutcomesTest {
    private static final List<Remark> REMARKS = List.of(new Remark("DRAWING", "unreadable"));

    private final World world = new World();
    private final Reader reader = new Reader(world);

    private ApplicationOutcome outcome(ApplicationNumber number) {
        return reader.outcome(number).orElseThrow();
    }

    private Promise connectedAfterTheDrawingCame(String handedIn) {
        ApplicationNumber number = world.tolerated();
        world.clock.set(handedIn);
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        world.clock.pass(Duration.ofDays(20));
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        world.perform(number, World.connect()).orElseThrow();
        return outcome(number).promise();
    }

    @Test
    void oneThatIsConnectedWithinItsLimitIsOnTimeAndSuspensionsCountGrossAlone() {
        ApplicationNumber number = world.accepted();
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        world.clock.set("2026-03-04T08:00");
        world.perform(
                        number,
                        new Command.Resume(world.stored(number).ledger().get(1).id()))
                .orElseThrow();
        world.clock.set("2026-03-05T10:00");
        world.perform(number, World.connect()).orElseThrow();

        ApplicationOutcome outcome = outcome(number);
        assertThat(outcome.ending()).isEqualTo(Ending.CONNECTED);
        assertThat(outcome.endedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(outcome.taken())
                .contains(new Taken(new BigDecimal("1.5"), new BigDecimal("2.5"), new BigDecimal("4"), true));
        assertThat(outcome.promise()).isEqualTo(Promise.NONE);
        assertThat(outcome.returns()).isZero();
        assertThat(reader.standing(number)).isEmpty();
    }

    @Test
    void oneThatIsConnectedPastItsDeadlineIsLate() {
        ApplicationNumber number = world.accepted();
        world.clock.set("2026-03-09T09:00");
        world.perform(number, World.connect()).orElseThrow();

        assertThat(outcome(number).taken())
                .contains(new Taken(new BigDecimal("4.5"), new BigDecimal("4.5"), new BigDecimal("4"), false));
    }

    @Test
    void oneThatWasGivenBackAndRejectedTookNoTime() {
        ApplicationNumber number = world.submitted();
        world.perform(number, new Command.Return(REMARKS)).orElseThrow();
        world.perform(number, new Command.Resubmit(Optional.empty())).orElseThrow();
        world.clock.set("2026-03-03T00:30");
        world.perform(number, new Command.Reject(REMARKS)).orElseThrow();

        ApplicationOutcome outcome = outcome(number);
        assertThat(outcome.ending()).isEqualTo(Ending.REJECTED);
        assertThat(outcome.endedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(outcome.taken()).isEmpty();
        assertThat(outcome.returns()).isEqualTo(1);
    }

    @Test
    void aPromiseIsKeptByTheEndOfItsDayWhateverComesAfterwards() {
        assertThat(connectedAfterTheDrawingCame("2026-03-09T23:59")).isEqualTo(Promise.KEPT);
    }

    @Test
    void aPromiseIsBrokenOnTheDayAfter() {
        assertThat(connectedAfterTheDrawingCame("2026-03-10T00:01")).isEqualTo(Promise.BROKEN);
    }

    @Test
    void aPromiseOfOneThatIsWithdrawnIsBrokenOnceItsDayIsOverAndUndecidedBefore() {
        ApplicationNumber early = world.tolerated();
        ApplicationNumber late = world.tolerated();
        world.clock.set("2026-03-09T10:00");
        world.perform(early, new Command.Withdraw(Optional.empty())).orElseThrow();
        world.clock.set("2026-03-10T10:00");
        world.perform(late, new Command.Withdraw(Optional.empty())).orElseThrow();

        assertThat(outcome(early).promise()).isEqualTo(Promise.UNDECIDED);
        assertThat(outcome(late).promise()).isEqualTo(Promise.BROKEN);
        assertThat(outcome(late).ending()).isEqualTo(Ending.WITHDRAWN);
        assertThat(outcome(late).taken()).isPresent();
    }

    @Test
    void readFromTheBeginningAgainEverythingIsAsItWas() {
        ApplicationNumber ended = world.tolerated();
        world.perform(ended, new Command.Withdraw(Optional.empty())).orElseThrow();
        ApplicationNumber open = world.accepted();
        ApplicationOutcome before = outcome(ended);
        Optional<OpenApplication> standing = reader.standing(open);
        world.clock.set("2026-06-01T10:00");

        reader.fromTheBeginning();

        assertThat(outcome(ended)).isEqualTo(before);
        assertThat(reader.standing(ended)).isEmpty();
        assertThat(reader.standing(open)).isPresent().isEqualTo(standing);
    }
}
