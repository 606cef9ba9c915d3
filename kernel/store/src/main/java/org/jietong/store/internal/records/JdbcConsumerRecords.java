package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.store.ConsumerRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** Those who read the journal, and what was set aside for them. */
public final class JdbcConsumerRecords implements ConsumerRecords {
    private static final String ALL = Tables.JOURNAL_READER.select("order by name");
    private static final String FIND = Tables.JOURNAL_READER.select("where name = ?");
    private static final String INSERT = Tables.JOURNAL_READER.insert();
    private static final String SAVE =
            Tables.JOURNAL_READER.update(Tables.JOURNAL_READER.withoutLast(1), "name = ? and version = ?");
    private static final String SET_ASIDE = Tables.JOURNAL_SET_ASIDE.insert();
    private static final String SET_ASIDE_FOR = """
            select aside.given_up_at, aside.reason, aside.place, \
            event.id, event.case_id, event.application_id, event.version, event.type, event.recorded_at, \
            event.actor_kind, event.actor_name, event.details \
            from journal_set_aside aside join journal_event event on event.id = aside.event_id \
            where aside.name = ? order by aside.place fetch first ? rows only""";
    private static final String SET_ASIDE_COUNT = "select count(*) from journal_set_aside where name = ?";
    private static final String TAKEN = "delete from journal_set_aside where name = ? and place = ?";

    private static final String FORGET = "delete from journal_reader where name = ?";
    private static final String FORGET_SET_ASIDE = "delete from journal_set_aside where name = ?";

    private final Statements statements;

    public JdbcConsumerRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Reading> all() {
        return statements.list(ALL, p -> {}, JdbcConsumerRecords::reading);
    }

    @Override
    public Optional<Reading> find(String consumer) {
        return statements.one(FIND, p -> p.text(consumer), JdbcConsumerRecords::reading);
    }

    @Override
    public void insert(Reading reading) {
        statements.insertOrRepeat(INSERT, p -> write(p, reading));
    }

    @Override
    public boolean save(Reading before, Reading after) {
        return statements.count(SAVE, p -> write(p, after).whole(before.version())) == 1;
    }

    @Override
    public void setAside(SetAside event) {
        statements.insertIfFree(SET_ASIDE, p -> p.id(event.event().event().id())
                .instant(event.at())
                .text(event.reason())
                .text(event.consumer())
                .whole(event.event().position()));
    }

    @Override
    public List<SetAside> setAside(String consumer, int limit) {
        return statements.list(SET_ASIDE_FOR, p -> p.text(consumer).whole(limit), columns -> {
            Instant at = columns.instant();
            String reason = columns.text();
            long place = columns.longWhole();
            return new SetAside(consumer, new PlacedEvent(place, JdbcJournalRecords.read(columns)), at, reason);
        });
    }

    @Override
    public long setAsideCount(String consumer) {
        return statements
                .one(SET_ASIDE_COUNT, p -> p.text(consumer), Columns::longWhole)
                .orElseThrow();
    }

    @Override
    public void taken(String consumer, long position) {
        statements.change(TAKEN, p -> p.text(consumer).whole(position));
    }

    @Override
    public void forget(String consumer) {
        statements.change(FORGET, p -> p.text(consumer));
        statements.change(FORGET_SET_ASIDE, p -> p.text(consumer));
    }

    private static Parameters write(Parameters parameters, Reading reading) throws SQLException {
        return parameters
                .whole(reading.position())
                .instant(reading.movedAt())
                .text(reading.node())
                .instant(reading.leasedUntil())
                .whole(reading.version())
                .text(reading.consumer());
    }

    private static Reading reading(Columns columns) throws SQLException {
        long position = columns.longWhole();
        Instant movedAt = columns.instant();
        Optional<String> node = columns.textIfAny();
        Instant leasedUntil = columns.instant();
        long version = columns.longWhole();
        return new Reading(columns.text(), position, movedAt, node, leasedUntil, version);
    }
}
