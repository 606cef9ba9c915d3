package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.UnplacedEvent;
import org.jietong.api.store.JournalRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The journal. */
public final class JdbcJournalRecords implements JournalRecords {
    private static final String INSERT = Tables.JOURNAL_EVENT.insert();
    private static final String OF_CASE = Tables.JOURNAL_EVENT.select("where case_id = ? order by id");
    private static final String OF_APPLICATION =
            Tables.JOURNAL_EVENT.select("where application_id = ? order by version, id");

    private static final String LOCK_END = "update journal_end set place = place where id = 1";
    private static final String END = "select place from journal_end where id = 1";
    private static final String MOVE_END = "update journal_end set place = ? where id = 1";
    /** Ordered as the index over place and id, so that nothing is sorted however many wait. */
    private static final String UNPLACED = "select id, case_id, application_id, version from journal_event"
            + " where place is null order by place, id fetch first ? rows only";

    private static final String PLACE = "update journal_event set place = ? where id = ?";
    private static final String AFTER =
            Tables.JOURNAL_EVENT.selectAnd("place", "where place > ? order by place fetch first ? rows only");

    private static final String FIRST_SINCE = "select min(place) from journal_event where recorded_at >= ?";

    private final Statements statements;

    public JdbcJournalRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void append(List<JournalEvent> events) {
        statements.change(INSERT, events, JdbcJournalRecords::write);
    }

    @Override
    public List<JournalEvent> ofCase(UUID caseId) {
        return statements.list(OF_CASE, p -> p.id(caseId), JdbcJournalRecords::read);
    }

    @Override
    public List<JournalEvent> ofApplication(UUID applicationId) {
        return statements.list(OF_APPLICATION, p -> p.id(applicationId), JdbcJournalRecords::read);
    }

    @Override
    public long lastPlace() {
        return statements.one(END, p -> {}, Columns::longWhole).orElseThrow();
    }

    @Override
    public long lockLastPlace() {
        statements.count(LOCK_END, p -> {});
        return lastPlace();
    }

    @Override
    public List<UnplacedEvent> unplaced(int limit) {
        return statements.list(
                UNPLACED,
                p -> p.whole(limit),
                columns -> new UnplacedEvent(columns.id(), columns.id(), columns.idIfAny(), columns.longWhole()));
    }

    @Override
    public void place(List<UnplacedEvent> events, long last) {
        List<Integer> ordinals = IntStream.range(0, events.size()).boxed().toList();
        statements.change(PLACE, ordinals, (p, ordinal) -> p.whole(last + 1 + ordinal)
                .id(events.get(ordinal).id()));
        statements.change(MOVE_END, p -> p.whole(last + events.size()));
    }

    @Override
    public List<PlacedEvent> after(long position, int limit) {
        return statements.list(AFTER, p -> p.whole(position).whole(limit), columns -> {
            JournalEvent event = read(columns);
            return new PlacedEvent(columns.longWhole(), event);
        });
    }

    @Override
    public long placeBefore(Instant at) {
        return statements
                .one(FIRST_SINCE, p -> p.instant(at), Columns::longWholeIfAny)
                .flatMap(first -> first)
                .map(first -> first - 1)
                .orElseGet(this::lastPlace);
    }

    private static void write(Parameters parameters, JournalEvent event) throws SQLException {
        parameters
                .id(event.id())
                .id(event.caseId())
                .id(event.applicationId())
                .whole(event.version())
                .text(event.type())
                .instant(event.at())
                .name(event.actor().kind())
                .text(event.actor().name())
                .json(event.details());
    }

    static JournalEvent read(Columns columns) throws SQLException {
        return new JournalEvent(
                columns.id(),
                columns.id(),
                columns.idIfAny(),
                columns.longWhole(),
                columns.text(),
                columns.instant(),
                new Actor(columns.name(Actor.Kind.class), columns.text()),
                texts(columns.group()));
    }

    private static Map<String, String> texts(Map<String, Object> details) {
        Map<String, String> texts = new LinkedHashMap<>();
        details.forEach((name, value) -> texts.put(name, (String) value));
        return texts;
    }
}
