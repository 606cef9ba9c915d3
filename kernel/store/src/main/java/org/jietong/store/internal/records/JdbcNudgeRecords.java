package org.jietong.store.internal.records;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.NudgeRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The days on which tasks were nudged, a row for each. */
public final class JdbcNudgeRecords implements NudgeRecords {
    private static final String INSERT = Tables.TASK_NUDGE.insert();

    private static final String EXISTS = "select count(*) from task_nudge where task_id = ? and nudged_on = ?";

    private final Statements statements;

    public JdbcNudgeRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean insert(UUID task, LocalDate day) {
        return statements.insertIfFree(INSERT, p -> p.id(task).day(Optional.of(day)));
    }

    @Override
    public boolean exists(UUID task, LocalDate day) {
        return statements
                        .one(EXISTS, p -> p.id(task).day(Optional.of(day)), Columns::longWhole)
                        .orElseThrow()
                > 0;
    }
}
