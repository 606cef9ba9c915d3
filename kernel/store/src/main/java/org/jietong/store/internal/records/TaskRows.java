package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Task;
import org.jietong.api.rules.Stage;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

final class TaskRows extends ListRows<Task> {
    TaskRows() {
        super(Tables.TASK);
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
                columns.textIfAny());
    }
}
