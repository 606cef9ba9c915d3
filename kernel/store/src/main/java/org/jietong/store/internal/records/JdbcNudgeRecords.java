package org.jietong.store.internal.records;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.NudgeRecords;
import org.jietong.store.internal.sql.Statements;

/** The days on which tasks were nudged, a row for each. */
public final class JdbcNudgeRecords implements NudgeRecords {
    private static final String INSERT = Tables.TASK_NUDGE.insert();

    private final Statements statements;

    public JdbcNudgeRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean insert(UUID task, LocalDate day) {
        return statements.insertIfFree(INSERT, p -> p.id(task).day(Optional.of(day)));
    }
}
