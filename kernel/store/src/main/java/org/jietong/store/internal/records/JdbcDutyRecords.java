package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.Leave;
import org.jietong.api.journal.Actor;
import org.jietong.api.store.DutyRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The leave of the representatives. */
public final class JdbcDutyRecords implements DutyRecords {
    private static final String INSERT = DutyTables.STAFF_LEAVE.insert();
    private static final String FIND = DutyTables.STAFF_LEAVE.select("where id = ?");
    private static final String DELETE = "delete from staff_leave where id = ?";
    private static final String BETWEEN =
            DutyTables.STAFF_LEAVE.select("where ends_at > ? and begins_at < ? order by begins_at, id");
    private static final String NOT_OVER = DutyTables.STAFF_LEAVE.select("where ends_at > ? order by begins_at, id");

    private final Statements statements;

    public JdbcDutyRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(Leave leave) {
        statements.change(INSERT, p -> p.id(leave.representative())
                .instant(leave.from())
                .instant(leave.to())
                .name(leave.kind())
                .id(leave.substitute())
                .name(leave.enteredBy().kind())
                .text(leave.enteredBy().name())
                .id(leave.id()));
    }

    @Override
    public Optional<Leave> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), JdbcDutyRecords::read);
    }

    @Override
    public void delete(UUID id) {
        statements.change(DELETE, p -> p.id(id));
    }

    @Override
    public List<Leave> between(Instant from, Instant before) {
        return statements.list(BETWEEN, p -> p.instant(from).instant(before), JdbcDutyRecords::read);
    }

    @Override
    public List<Leave> notOver(Instant at) {
        return statements.list(NOT_OVER, p -> p.instant(at), JdbcDutyRecords::read);
    }

    private static Leave read(Columns columns) throws SQLException {
        UUID representative = columns.id();
        Instant from = columns.instant();
        Instant to = columns.instant();
        Leave.Kind kind = columns.name(Leave.Kind.class);
        Optional<UUID> substitute = columns.idIfAny();
        Actor by = new Actor(columns.name(Actor.Kind.class), columns.text());
        return new Leave(columns.id(), representative, from, to, kind, substitute, by);
    }
}
