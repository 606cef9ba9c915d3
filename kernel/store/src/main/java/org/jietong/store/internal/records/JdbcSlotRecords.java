package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.store.SlotRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The slots. A seat is taken by one conditional update, for which the database lets one transaction at a time through. */
public final class JdbcSlotRecords implements SlotRecords {
    private static final String INSERT = Tables.VISIT_SLOT.insert();
    private static final String FIND = Tables.VISIT_SLOT.select("where id = ?");
    private static final String BETWEEN =
            Tables.VISIT_SLOT.select("where begins_at >= ? and begins_at < ? order by begins_at, id");
    private static final String OVERLAPPING =
            "select count(*) from visit_slot" + " where host = ? and offered = true and begins_at < ? and ends_at > ?";
    private static final String TAKE =
            "update visit_slot set booked = booked + 1 where id = ? and offered = true and booked < capacity";
    private static final String GIVE_BACK = "update visit_slot set booked = booked - 1 where id = ? and booked > 0";
    private static final String CLOSE = "update visit_slot set offered = false where id = ?";
    private static final String CLOSE_WITHIN =
            "update visit_slot set offered = false where representative = ? and begins_at < ? and ends_at > ?";

    private final Statements statements;

    public JdbcSlotRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean insert(Slot slot) {
        return statements.insertIfFree(INSERT, parameters -> {
            parameters.text(slot.host().key());
            HostColumns.write(parameters, slot.host())
                    .instant(slot.from())
                    .instant(slot.to())
                    .whole(slot.capacity())
                    .whole(slot.booked())
                    .flag(slot.open())
                    .id(slot.id());
        });
    }

    @Override
    public Optional<Slot> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), JdbcSlotRecords::read);
    }

    @Override
    public List<Slot> between(Instant from, Instant before) {
        return statements.list(BETWEEN, p -> p.instant(from).instant(before), JdbcSlotRecords::read);
    }

    @Override
    public boolean overlaps(Host host, Instant from, Instant to) {
        return statements
                        .one(OVERLAPPING, p -> p.text(host.key()).instant(to).instant(from), Columns::longWhole)
                        .orElseThrow()
                > 0;
    }

    @Override
    public boolean take(UUID id) {
        return statements.count(TAKE, p -> p.id(id)) == 1;
    }

    @Override
    public void giveBack(UUID id) {
        statements.change(GIVE_BACK, p -> p.id(id));
    }

    @Override
    public void close(UUID id) {
        statements.change(CLOSE, p -> p.id(id));
    }

    @Override
    public void close(UUID representative, Instant from, Instant to) {
        statements.change(CLOSE_WITHIN, p -> p.id(representative).instant(to).instant(from));
    }

    private static Slot read(Columns columns) throws SQLException {
        columns.text(); // the host's key says nothing that its columns do not
        Host host = HostColumns.read(columns);
        Instant from = columns.instant();
        Instant to = columns.instant();
        int capacity = columns.whole();
        int booked = columns.whole();
        boolean open = columns.flag();
        return new Slot(columns.id(), host, from, to, capacity, booked, open);
    }
}
