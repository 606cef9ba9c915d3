package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ListedTask;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.TaskDesk;
import org.jietong.api.cases.TaskQuery;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;

/** Lists the one task there is, and remembers what was asked. */
final class FakeTaskDesk implements TaskDesk {
    private final FakeAnswers answers;
    Optional<TaskQuery> asked = Optional.empty();
    Optional<String> given = Optional.empty();

    FakeTaskDesk(FakeAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Outcome<Page<ListedTask>> list(TaskQuery query, Caller caller) {
        asked = Optional.of(query);
        Application application = Samples.application();
        return Outcome.done(new Page<>(
                List.of(new ListedTask(
                        application.tasks().get(0),
                        Samples.detail(),
                        Samples.listed().site())),
                Optional.of("next")));
    }

    @Override
    public Outcome<ApplicationDetail> take(
            ApplicationNumber number,
            UUID task,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        return answers.once(once, Samples.NOW, () -> given("taken", task));
    }

    @Override
    public Outcome<ApplicationDetail> assign(
            ApplicationNumber number,
            UUID task,
            UUID to,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        return answers.once(once, Samples.NOW, () -> given("to " + to, task));
    }

    private Outcome<ApplicationDetail> given(String how, UUID task) {
        given = Optional.of(task + " " + how);
        return Outcome.done(Samples.detail());
    }
}
