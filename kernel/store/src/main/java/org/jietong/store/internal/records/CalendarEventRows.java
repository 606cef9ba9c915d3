package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.journal.Actor;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** What was done to yearly schedules. */
final class CalendarEventRows {
    private static final String INSERT = Tables.CALENDAR_EVENT.insert();
    private static final String OF_SCHEDULE = Tables.CALENDAR_EVENT.select("where digest = ? order by id");
    private static final String ACTIVATIONS =
            Tables.CALENDAR_EVENT.select("where type in ('ACTIVATED', 'ROLLED_BACK') order by id");

    private final Statements statements;

    CalendarEventRows(Statements statements) {
        this.statements = statements;
    }

    List<CalendarEvent> of(String digest) {
        return statements.list(OF_SCHEDULE, p -> p.text(digest), CalendarEventRows::event);
    }

    List<CalendarEvent> activations() {
        return statements.list(ACTIVATIONS, p -> {}, CalendarEventRows::event);
    }

    void insert(CalendarEvent event) {
        statements.change(INSERT, p -> p.whole(event.year())
                .text(event.digest())
                .name(event.type())
                .instant(event.at())
                .name(event.by().kind())
                .text(event.by().name())
                .id(event.staff())
                .text(event.why())
                .id(event.id()));
    }

    private static CalendarEvent event(Columns columns) throws SQLException {
        int year = columns.whole();
        String digest = columns.text();
        CalendarEvent.Type type = columns.name(CalendarEvent.Type.class);
        Instant at = columns.instant();
        Actor by = new Actor(columns.name(Actor.Kind.class), columns.text());
        Optional<UUID> staff = columns.idIfAny();
        String why = columns.text();
        return new CalendarEvent(columns.id(), year, digest, type, at, by, staff, why);
    }
}
