package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.ListedTask;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskQuery;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.WorkPacks;
import org.jietong.core.internal.tasks.StoredTaskDesk;
import org.junit.jupiter.api.Test;

class TaskDeskTest {
    private static final UUID REPRESENTATIVE = new UUID(0, 1);
    private static final UUID FITTER = new UUID(0, 50);

    private final World world = new World();
    private final StoredTaskDesk desk = new StoredTaskDesk(
            world.store,
            new RolePolicy(),
            world.applications,
            new Details(world.rules, world.deadlines, world.clock)::of);

    TaskDeskTest() {
        world.rules.publish(WorkPacks.of("water", "2"));
        world.store.hire(fitter(FITTER, Role.CLERK, Scope.everything()));
    }

    @Test
    void theRepresentativesTasksFollowTheRepresentativeAndOthersWaitToBeTaken() {
        ApplicationNumber number = world.accepted();
        assertThat(codes(list(Optional.of(REPRESENTATIVE)))).containsExactly("SURVEY", "CHECK");
        assertThat(codes(list(Optional.empty()))).containsExactly("BUILD", "TEST");
        assertThat(list(Optional.empty()).items())
                .allSatisfy(listed -> assertThat(listed.site().address()).isEqualTo("海勃湾区某街 1 号"));
        world.perform(number, World.connect()).orElseThrow();
        assertThat(list(Optional.empty()).items()).isEmpty();
    }

    @Test
    void whoTakesATaskSeesToItFromThenOn() {
        ApplicationNumber number = world.accepted();
        desk.take(number, id(number, "BUILD"), OptionalLong.empty(), World.CLERK, Once.unrepeated())
                .orElseThrow();
        assertThat(codes(list(Optional.of(((Caller.Staff) World.CLERK).id())))).containsExactly("BUILD");
        assertThat(codes(list(Optional.empty()))).containsExactly("TEST");
        assertThat(world.events(number)).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo("TASK_ASSIGNED");
            assertThat(event.details()).containsEntry("task", "BUILD").containsKey("owner");
        });
        long version = world.stored(number).version();
        desk.take(number, id(number, "BUILD"), OptionalLong.empty(), World.CLERK, Once.unrepeated())
                .orElseThrow();
        assertThat(world.stored(number).version()).isEqualTo(version);
    }

    @Test
    void aTaskIsGivenToSomebodyWhoMayWorkOnItOnly() {
        ApplicationNumber number = world.accepted();
        UUID elsewhere = new UUID(0, 51);
        Scope gas = new Scope(Optional.of(new UtilityCode("gas")), Set.of());
        world.store.hire(fitter(elsewhere, Role.CLERK, gas), fitter(new UUID(0, 52), Role.REPRESENTATIVE, gas));
        give(number, "BUILD", FITTER);
        assertThat(codes(list(Optional.of(FITTER)))).containsExactly("BUILD");
        for (UUID other : List.of(elsewhere, new UUID(0, 52), new UUID(7, 7))) {
            assertThat(violations(
                            desk.assign(
                                    number,
                                    id(number, "TEST"),
                                    other,
                                    OptionalLong.empty(),
                                    World.CLERK,
                                    Once.unrepeated()),
                            ProblemType.INVALID_REQUEST))
                    .containsExactly("/to CANNOT_WORK_ON_IT");
        }
    }

    @Test
    void whoMayNotDirectTasksGivesThemToNobody() {
        ApplicationNumber number = world.accepted();
        refusal(
                desk.assign(
                        number,
                        id(number, "BUILD"),
                        FITTER,
                        OptionalLong.empty(),
                        World.WATER_READER,
                        Once.unrepeated()),
                ProblemType.FORBIDDEN);
        refusal(
                desk.list(new TaskQuery(Optional.empty(), 10, Optional.empty()), World.ANYONE),
                ProblemType.UNAUTHENTICATED);
    }

    @Test
    void aListGoesOnWhereItsPartEndedInTheOrderOfWhatIsDue() {
        for (int n = 0; n < 3; n++) {
            world.accepted();
            world.clock.pass(Duration.ofDays(1));
        }
        List<ListedTask> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<ListedTask> part = desk.list(new TaskQuery(Optional.empty(), 2, cursor), World.CLERK)
                    .orElseThrow();
            all.addAll(part.items());
            cursor = part.next();
        } while (cursor.isPresent());
        assertThat(all).hasSize(6);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(listed -> listed.due().orElseThrow()));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void aSuspensionMovesWhenATaskIsDue() {
        ApplicationNumber number = world.accepted();
        var before = list(Optional.empty()).items().get(0).due().orElseThrow();
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        world.clock.pass(Duration.ofDays(2));
        assertThat(list(Optional.empty()).items().get(0).due().orElseThrow()).isAfter(before);
    }

    @Test
    void aCursorThatWasNeverGivenOutIsRefused() {
        for (String cursor : List.of("!", "AAAA", "MSBYIDE5OTk5OTk5OTk5OTk5")) {
            assertThat(violations(
                            desk.list(new TaskQuery(Optional.empty(), 0, Optional.of(cursor)), World.CLERK),
                            ProblemType.INVALID_REQUEST))
                    .containsExactly("/limit OUT_OF_RANGE", "/cursor MALFORMED");
        }
    }

    @Test
    void aNudgeGoesToWhoeverSeesToTheTask() {
        ApplicationNumber number = world.accepted();
        give(number, "BUILD", FITTER);
        StoredNudges nudges = new StoredNudges(
                world.store, new Access(new RolePolicy()), world.applications, new Events(world.ids), world.clock);
        nudges.nudge(number, id(number, "BUILD"), World.CLERK).orElseThrow();
        assertThat(world.events(number).stream().filter(event -> event.type().equals("TASK_NUDGED")))
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("owner", FITTER.toString()));
    }

    private void give(ApplicationNumber number, String code, UUID to) {
        desk.assign(number, id(number, code), to, OptionalLong.empty(), World.CLERK, Once.unrepeated())
                .orElseThrow();
    }

    private Page<ListedTask> list(Optional<UUID> owner) {
        return desk.list(new TaskQuery(owner, 200, Optional.empty()), World.CLERK)
                .orElseThrow();
    }

    private static List<String> codes(Page<ListedTask> page) {
        return page.items().stream().map(listed -> listed.task().code()).toList();
    }

    private UUID id(ApplicationNumber number, String code) {
        return world.stored(number).tasks().stream()
                .filter(task -> task.code().equals(code))
                .map(Task::id)
                .findFirst()
                .orElseThrow();
    }

    private static StaffMember fitter(UUID id, Role role, Scope scope) {
        return new StaffMember(
                id, "fitter" + id.getLeastSignificantBits(), "苏和", "1", Set.of(role), scope, 1, true, true);
    }
}
