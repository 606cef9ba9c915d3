package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskTemplate.Owner;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

final class TaskRows extends ListRows<Task> {
    TaskRows() {
        super(WorkTables.TASK);
    }

    @Override
    List<Task> of(Application application) {
        return application.tasks();
    }

    @Override
    void write(Parameters parameters, Task task) throws SQLException {
        parameters
                .id(task.id())
                .text(task.code())
                .name(task.stage())
                .whole(task.ordinal())
                .name(task.state())
                .instant(task.completedAt())
                .text(task.note());
        write(parameters, task.work());
    }

    private static void write(Parameters parameters, TaskWork work) throws SQLException {
        parameters
                .name(work.role())
                .id(work.owner().map(TaskOwner::id))
                .text(work.owner().map(TaskOwner::name))
                .instant(work.startedAt())
                .bytesIfAny(TaskWorkJson.bytes(work));
    }

    @Override
    Task read(Columns columns) throws SQLException {
        return new Task(
                columns.id(),
                columns.text(),
                columns.name(Stage.class),
                columns.whole(),
                columns.name(Task.State.class),
                columns.instantIfAny(),
                columns.textIfAny(),
                work(columns));
    }

    private static TaskWork work(Columns columns) throws SQLException {
        // Tasks from before there were owners are the representative's.
        Owner role = columns.nameIfAny(Owner.class).orElse(Owner.REPRESENTATIVE);
        Optional<UUID> id = columns.idIfAny();
        Optional<String> name = columns.textIfAny();
        Optional<TaskOwner> owner = id.map(known -> new TaskOwner(known, name.orElseThrow()));
        Optional<Instant> startedAt = columns.instantIfAny();
        return TaskWorkJson.work(role, owner, startedAt, columns.bytesIfAny());
    }
}
