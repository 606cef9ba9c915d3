package org.jietong.store.internal.records;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.calendars.DeadlineWalk;
import org.jietong.api.store.CalendarRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;
import org.jietong.store.internal.sql.Table;

/** The yearly schedules, a row for each. */
public final class JdbcCalendarRecords implements CalendarRecords {
    private static final String ALL = Tables.CALENDAR_SCHEDULE.select("order by added_at, digest");
    private static final String FIND = Tables.CALENDAR_SCHEDULE.select("where digest = ?");
    private static final String CONTENT = "select content from calendar_schedule where digest = ?";
    private static final String INSERT =
            "insert into calendar_schedule (schedule_year, stage, added_at, digest, content) values (?, ?, ?, ?, ?)";
    private static final String MOVE = "update calendar_schedule set stage = ? where digest = ? and stage = ?";
    private static final Table WALKS =
            Table.of("deadline_walk", "calendar", "under_way", "after_id", "again_at", "turn");
    private static final String WALK = WALKS.select("where id = 1");
    private static final String MOVE_WALK =
            WALKS.update(List.of("calendar", "under_way", "after_id", "again_at", "turn"), "id = 1 and turn = ?");

    private final Statements statements;
    private final CalendarEventRows events;

    public JdbcCalendarRecords(Statements statements) {
        this.statements = statements;
        this.events = new CalendarEventRows(statements);
    }

    @Override
    public List<Kept> all() {
        return statements.list(ALL, p -> {}, JdbcCalendarRecords::kept);
    }

    @Override
    public Optional<Kept> find(String digest) {
        return statements.one(FIND, p -> p.text(digest), JdbcCalendarRecords::kept);
    }

    @Override
    public Optional<String> content(String digest) {
        return statements.one(
                CONTENT, p -> p.text(digest), columns -> new String(columns.bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void insert(Kept schedule, String content) {
        statements.insertOrRepeat(INSERT, p -> p.whole(schedule.year())
                .name(schedule.stage())
                .instant(schedule.addedAt())
                .text(schedule.digest())
                .bytes(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean move(String digest, CalendarStage from, CalendarStage to) {
        return statements.count(MOVE, p -> p.name(to).text(digest).name(from)) == 1;
    }

    @Override
    public List<CalendarEvent> events(String digest) {
        return events.of(digest);
    }

    @Override
    public List<CalendarEvent> activations() {
        return events.activations();
    }

    @Override
    public void append(CalendarEvent event) {
        events.insert(event);
    }

    @Override
    public DeadlineWalk walk() {
        return statements
                .one(WALK, p -> {}, JdbcCalendarRecords::walk)
                .orElseThrow(() -> new IllegalStateException("the walk has a row from the start"));
    }

    @Override
    public boolean move(DeadlineWalk seen, DeadlineWalk now) {
        return statements.count(MOVE_WALK, p -> p.text(now.calendar())
                        .flag(now.underWay())
                        .id(now.after())
                        .instant(now.againAt())
                        .whole(now.turn())
                        .whole(seen.turn()))
                == 1;
    }

    private static DeadlineWalk walk(Columns columns) throws SQLException {
        String calendar = columns.text();
        boolean underWay = columns.flag();
        Optional<UUID> after = columns.idIfAny();
        return new DeadlineWalk(calendar, underWay, after, columns.instantIfAny(), columns.longWhole());
    }

    private static Kept kept(Columns columns) throws SQLException {
        int year = columns.whole();
        CalendarStage stage = columns.name(CalendarStage.class);
        Instant addedAt = columns.instant();
        return new Kept(year, columns.text(), stage, addedAt);
    }
}
