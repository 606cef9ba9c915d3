package org.jietong.demo.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationChange;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Task;
import org.jietong.api.time.ClockEntry;

/** Carries commands out as far as the samples need to see of it. */
final class FakeLifecycle {
    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private FakeLifecycle() {}

    static Application after(Application before, Command command) {
        ApplicationChange change = before.change();
        if (command instanceof Command.Accept accept) {
            change.state(ApplicationState.ACCEPTED);
            accept.commitment()
                    .ifPresent(promise -> change.documents(documents -> documents.stream()
                            .map(document -> in(Document.State.PROMISED, document))
                            .toList()));
        } else if (command instanceof Command.Return) {
            change.state(ApplicationState.RETURNED);
        } else if (command instanceof Command.Reject) {
            change.state(ApplicationState.REJECTED);
        } else if (command instanceof Command.Withdraw) {
            change.state(ApplicationState.WITHDRAWN);
        } else if (command instanceof Command.Connect) {
            change.state(ApplicationState.CONNECTED);
        } else if (command instanceof Command.Suspend suspend) {
            change.enter(suspension(suspend));
        } else if (command instanceof Command.HandIn handIn) {
            change.documents(documents -> documents.stream()
                    .map(one -> one.code().equals(handIn.code()) ? in(Document.State.PROVIDED, one) : one)
                    .toList());
        } else if (command instanceof Command.CompleteTask complete) {
            change.tasks(tasks -> tasks.stream()
                    .map(task -> task.id().equals(complete.task()) ? completed(task) : task)
                    .toList());
        }
        return change.made();
    }

    private static ClockEntry suspension(Command.Suspend suspend) {
        return new ClockEntry(
                UUID.randomUUID(),
                ClockEntry.Kind.SUSPENDED,
                NOW,
                Optional.of(suspend.reason()),
                suspend.note(),
                "",
                NOW);
    }

    private static Document in(Document.State state, Document document) {
        return new Document(document.id(), document.code(), state, Optional.empty(), Optional.empty(), NOW);
    }

    private static Task completed(Task task) {
        return new Task(
                task.id(),
                task.code(),
                task.stage(),
                task.ordinal(),
                Task.State.DONE,
                Optional.of(NOW),
                Optional.empty());
    }
}
