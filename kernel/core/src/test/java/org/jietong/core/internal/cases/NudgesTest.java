package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.numbers.TimeOrderedIds;
import org.junit.jupiter.api.Test;

class NudgesTest {
    private final World world = new World();
    private final StoredNudges nudges = new StoredNudges(
            world.store,
            new Access(new RolePolicy()),
            world.applications,
            new Events(new TimeOrderedIds(world.clock)),
            world.clock);
    private final ApplicationNumber number = world.accepted();
    private final Task task = world.stored(number).tasks().get(0);

    @Test
    void aNudgeIsRecordedWithTheRepresentativeAndChangesNothing() {
        Application before = world.stored(number);
        assertThat(nudges.nudge(number, task.id(), World.CLERK).problem()).isEmpty();
        List<JournalEvent> events = world.events(number);
        JournalEvent last = events.get(events.size() - 1);
        assertThat(last.type()).isEqualTo("TASK_NUDGED");
        assertThat(last.actor().name()).isEqualTo("Clerk");
        assertThat(last.details())
                .containsEntry("task", task.code())
                .containsEntry("representative", before.representative().id().toString());
        assertThat(world.stored(number)).isEqualTo(before);
    }

    @Test
    void aTaskIsNudgedOnceADay() {
        assertThat(nudges.nudge(number, task.id(), World.CLERK).problem()).isEmpty();
        assertThat(refusal(nudges.nudge(number, task.id(), World.CLERK), ProblemType.CONFLICT)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("NUDGED_TODAY");
        world.clock.pass(Duration.ofDays(1));
        assertThat(nudges.nudge(number, task.id(), World.CLERK).problem()).isEmpty();
    }

    @Test
    void onlyAnOpenTaskIsNudgedByWhoMay() {
        refusal(nudges.nudge(number, new UUID(5, 5), World.CLERK), ProblemType.NOT_FOUND);
        refusal(nudges.nudge(number, task.id(), World.WATER_READER), ProblemType.FORBIDDEN);
        world.perform(number, new Command.CompleteTask(task.id(), Optional.empty()))
                .orElseThrow();
        assertThat(refusal(nudges.nudge(number, task.id(), World.CLERK), ProblemType.CONFLICT)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("TASK_CLOSED");
    }
}
