package org.jietong.core.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.figures.Board;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.time.ClockReading.State;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.World;
import org.jietong.core.internal.fakes.FakeUtilities;
import org.jietong.core.internal.fakes.RolePolicy;
import org.junit.jupiter.api.Test;

/** Where the open applications stand is what their clocks show. */
class OpenFiguresTest {
    private final World world = new World();
    private final Reader reader = new Reader(world);
    private final StoredFigures figures = new StoredFigures(
            world.store,
            new RolePolicy(),
            new Publishing(world.store, new FakeUtilities("water"), world.rules, world.clock),
            work -> 0,
            world.clock);

    private Board<OpenTally> board(Grouping by, Caller caller) {
        reader.read();
        return figures.open(by, caller).orElseThrow();
    }

    private static OpenTally expected(State state) {
        return new OpenTally(
                state == State.NOT_STARTED ? 1 : 0,
                state == State.SUSPENDED ? 1 : 0,
                state == State.ON_TRACK ? 1 : 0,
                state == State.AT_RISK ? 1 : 0,
                state == State.OVERDUE ? 1 : 0);
    }

    /** Holds the board against the clock that the work list shows, every twenty minutes. */
    private void assertTheBoardShowsTheClock(ApplicationNumber number, int days) {
        for (int step = 0; step < days * 24 * 3; step++) {
            State state = world.applications()
                    .find(number, World.CLERK)
                    .orElseThrow()
                    .clock()
                    .state();
            assertThat(board(Grouping.UTILITY, World.CLERK).total())
                    .as(world.clock.instant().toString())
                    .isEqualTo(expected(state));
            world.clock.pass(Duration.ofMinutes(20));
        }
    }

    @Test
    void onTrackAtRiskAndOverdueAreThoseOfTheWorkList() {
        assertTheBoardShowsTheClock(world.accepted(), 7);
    }

    @Test
    void oneThatStandsForAWhileRunsAgainByItself() {
        ApplicationNumber number = world.accepted();
        world.perform(
                        number,
                        new Command.Suspend(
                                "FROST", Optional.empty(), Optional.of(LocalDate.of(2026, 3, 4)), Optional.empty()))
                .orElseThrow();
        assertTheBoardShowsTheClock(number, 9);
    }

    @Test
    void oneThatStandsWithoutAnEndIsSuspendedHoweverLongItTakes() {
        ApplicationNumber number = world.accepted();
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        assertTheBoardShowsTheClock(number, 7);
        world.perform(
                        number,
                        new Command.Resume(world.stored(number).ledger().get(1).id()))
                .orElseThrow();
        assertTheBoardShowsTheClock(number, 6);
    }

    @Test
    void oneThatLiesWithItsApplicantIsNotAcceptedYet() {
        world.submitted();
        assertThat(board(Grouping.UTILITY, World.CLERK).total()).isEqualTo(new OpenTally(1, 0, 0, 0, 0));
    }

    @Test
    void groupsAreThoseOfTheReadersScopeAndRepresentativesHaveTheirNames() {
        world.submitted(World.form("water", "gas"));
        Caller gas = new Caller.Staff(
                new UUID(1, 9), "Reader", Set.of(Role.CLERK), new Scope(Optional.of(new UtilityCode("gas")), Set.of()));

        assertThat(board(Grouping.CATEGORY, World.CLERK).groups())
                .extracting(each -> each.group().utility().orElseThrow() + " "
                        + each.group().key())
                .containsExactlyInAnyOrder("water ORDINARY", "gas ORDINARY");
        assertThat(board(Grouping.UTILITY, gas).groups())
                .extracting(each -> each.group().key())
                .containsExactly("gas");
        assertThat(board(Grouping.REPRESENTATIVE, gas).groups())
                .singleElement()
                .satisfies(each -> assertThat(each.group().name()).isPresent());
    }

    @Test
    void whoHasNoPermissionSeesNothingAndOpenOnesHaveNoMonth() {
        Caller inspector = new Caller.Staff(new UUID(1, 8), "Reader", Set.of(Role.INSPECTOR), Scope.everything());

        assertThat(figures.open(Grouping.UTILITY, inspector)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.FORBIDDEN);
        assertThat(figures.open(Grouping.MONTH, World.CLERK)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.INVALID_REQUEST);
    }
}
