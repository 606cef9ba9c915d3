package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.cases.BulkActions.Action;
import org.jietong.api.cases.BulkActions.Item;
import org.jietong.api.cases.BulkActions.Line;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.HandoverReason;
import org.jietong.api.cases.Representative;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.repetition.StoredAnswers;
import org.junit.jupiter.api.Test;

class BulkActionsTest {
    private static final UUID NEXT = new UUID(0, 10);
    private static final Caller OF_GAS = new Caller.Staff(
            new UUID(1, 5),
            "Clerk of gas",
            Set.of(Role.CLERK),
            new Scope(Optional.of(new UtilityCode("gas")), Set.of()));

    private final World world = new World();
    private final Access access = new Access(new RolePolicy());
    private final BulkActions actions = new StoredBulkActions(
            access,
            world.applications,
            new StoredNudges(world.store, access, world.applications, new Events(world.ids), world.clock),
            new Successor(world.store, world.book),
            new StoredAnswers(world.store),
            world.clock);
    private final ApplicationNumber first = world.accepted();
    private final ApplicationNumber second = world.accepted();
    private final ApplicationNumber third = world.accepted();

    BulkActionsTest() {
        world.store.hire(People.representative(10, "water", 1));
        world.book.staffChanged();
    }

    private static Action to(UUID next) {
        return new Action.HandOver(Optional.of(next), HandoverReason.WORKLOAD);
    }

    private static List<Item> all(ApplicationNumber... numbers) {
        return Arrays.stream(numbers)
                .map(number -> new Item(number, OptionalLong.empty()))
                .toList();
    }

    private List<Line> done(Action action, ApplicationNumber... numbers) {
        return actions.perform(action, all(numbers), World.CLERK, Optional.empty())
                .orElseThrow();
    }

    private static List<String> results(List<Line> lines) {
        return lines.stream()
                .map(line ->
                        line.refusal().map(Problem::type).map(ProblemType::name).orElse("DONE"))
                .toList();
    }

    private UUID who(ApplicationNumber number) {
        return world.stored(number).representative().id();
    }

    private long told(String type) {
        return world.store.journal().stream()
                .map(JournalEvent::type)
                .filter(type::equals)
                .count();
    }

    @Test
    void eachIsDoneByItselfAndWhatIsRefusedStaysAndIsTold() {
        world.perform(second, new Command.Withdraw(Optional.empty())).orElseThrow();
        Application before = world.stored(second);

        List<Line> lines = done(to(NEXT), first, second, new ApplicationNumber("W0"), third);

        assertThat(results(lines)).containsExactly("DONE", "TRANSITION_REFUSED", "NUMBER_MISTYPED", "DONE");
        assertThat(lines.get(0).to()).map(Representative::id).contains(NEXT);
        assertThat(who(first)).isEqualTo(NEXT);
        assertThat(who(third)).isEqualTo(NEXT);
        assertThat(world.stored(second)).isEqualTo(before);
    }

    @Test
    void aVersionThatIsNoLongerThePresentOneIsRefusedForThatOneAlone() {
        long seen = world.stored(first).version();
        List<Line> lines = actions.perform(
                        to(NEXT),
                        List.of(
                                new Item(first, OptionalLong.of(seen - 1)),
                                new Item(
                                        second,
                                        OptionalLong.of(world.stored(second).version()))),
                        World.CLERK,
                        Optional.empty())
                .orElseThrow();
        assertThat(results(lines)).containsExactly("STALE", "DONE");
    }

    @Test
    void whatLiesOutsideTheScopeIsRefusedLikeAlone() {
        List<Line> lines =
                actions.perform(to(NEXT), all(first), OF_GAS, Optional.empty()).orElseThrow();
        assertThat(results(lines)).containsExactly("FORBIDDEN");
        refusal(actions.perform(to(NEXT), all(first), World.WATER_READER, Optional.empty()), ProblemType.FORBIDDEN);
    }

    @Test
    void aDryRunSaysTheSameAndStoresNothing() {
        world.perform(second, new Command.Withdraw(Optional.empty())).orElseThrow();
        Application before = world.stored(first);
        int transactions = world.store.transactions();

        List<Line> lines =
                actions.tryOut(to(NEXT), all(first, second), World.CLERK).orElseThrow();

        assertThat(results(lines)).containsExactly("DONE", "TRANSITION_REFUSED");
        assertThat(lines.get(0).to()).map(Representative::id).contains(NEXT);
        assertThat(world.stored(first)).isEqualTo(before);
        assertThat(world.store.transactions()).isEqualTo(transactions);
    }

    @Test
    void assignedByTheRuleTheyGoToWhoHasLeast() {
        done(new Action.HandOver(Optional.empty(), HandoverReason.WORKLOAD), first);
        assertThat(who(first)).isEqualTo(NEXT);
        assertThat(who(second)).isEqualTo(new UUID(0, 1));
    }

    @Test
    void sentAgainWhatWasDoneIsNotDoneAgainAndWhatWasRefusedIsTriedOnceMore() {
        Optional<Repetition> key = Optional.of(new Repetition("key", "digest"));
        Action byRule = new Action.HandOver(Optional.empty(), HandoverReason.WORKLOAD);
        List<Item> items = List.of(
                new Item(first, OptionalLong.empty()),
                new Item(second, OptionalLong.of(world.stored(second).version() + 1)));
        assertThat(results(actions.perform(byRule, items, World.CLERK, key).orElseThrow()))
                .containsExactly("DONE", "STALE");
        long version = world.stored(first).version();
        world.perform(
                        second,
                        new Command.CompleteTask(
                                world.stored(second).tasks().get(0).id(), Optional.empty()))
                .orElseThrow();

        List<Line> again = actions.perform(byRule, items, World.CLERK, key).orElseThrow();

        assertThat(results(again)).containsExactly("DONE", "DONE");
        assertThat(world.stored(first).version()).isEqualTo(version);
        assertThat(results(actions.perform(byRule, items, World.CLERK, Optional.of(new Repetition("key", "another")))
                        .orElseThrow()))
                .containsExactly("IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aTaskOfEachIsNudgedOnceADayAndOnceUnderAKey() {
        Action nudge = new Action.Nudge(Optional.empty());
        Optional<Repetition> key = Optional.of(new Repetition("nudge", "digest"));
        assertThat(results(actions.tryOut(nudge, all(first), World.CLERK).orElseThrow()))
                .containsExactly("DONE");
        assertThat(told("TASK_NUDGED")).isZero();
        for (int n = 0; n < 2; n++) {
            assertThat(results(actions.perform(nudge, all(first, second), World.CLERK, key)
                            .orElseThrow()))
                    .containsExactly("DONE", "DONE");
        }
        assertThat(told("TASK_NUDGED")).isEqualTo(2);
        assertThat(results(done(nudge, first))).containsExactly("CONFLICT");
        assertThat(results(done(new Action.Nudge(Optional.of("NONE")), first))).containsExactly("NOT_FOUND");
    }

    @Test
    void theWarningToldLastIsTakenNoteOf() {
        world.clock.set("2026-03-05T18:01");
        world.sweep();
        assertThat(results(done(new Action.Acknowledge(Optional.empty()), first, second)))
                .containsExactly("DONE", "DONE");
        assertThat(world.stored(first)
                        .watch()
                        .escalation("AT_RISK")
                        .orElseThrow()
                        .acknowledged())
                .isPresent();
        List<Line> again = done(new Action.Acknowledge(Optional.empty()), first);
        assertThat(again.get(0).refusal().orElseThrow().violations())
                .extracting(Violation::code)
                .containsExactly("NOTHING_TO_ACKNOWLEDGE");
    }

    @Test
    void aSelectionHasSomeEachOnceAndNotTooMany() {
        assertThat(refusal(
                                actions.perform(to(NEXT), List.of(), World.CLERK, Optional.empty()),
                                ProblemType.INVALID_REQUEST)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("MISSING");
        assertThat(refusal(
                                actions.perform(to(NEXT), all(first, second, first), World.CLERK, Optional.empty()),
                                ProblemType.INVALID_REQUEST)
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly("/applications/2/number");
        List<Item> many = new ArrayList<>(Collections.nCopies(201, new Item(first, OptionalLong.empty())));
        assertThat(refusal(actions.perform(to(NEXT), many, World.CLERK, Optional.empty()), ProblemType.INVALID_REQUEST)
                        .violations())
                .extracting(Violation::code)
                .contains("TOO_MANY");
    }
}
