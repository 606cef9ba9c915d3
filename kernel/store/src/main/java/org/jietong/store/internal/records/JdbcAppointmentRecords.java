package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.store.AppointmentRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The appointments, and the tokens of calendars. */
public final class JdbcAppointmentRecords implements AppointmentRecords {
    private static final String INSERT = Tables.APPOINTMENT.insert();
    private static final String FIND = Tables.APPOINTMENT.select("where id = ?");
    private static final String OF_CASE = Tables.APPOINTMENT.select("where case_id = ? order by position");
    private static final String BETWEEN =
            Tables.APPOINTMENT.select("where begins_at >= ? and begins_at < ? order by begins_at, id");
    private static final String BOOKED_WITHIN = "select count(*) from appointment"
            + " where representative = ? and state = 'BOOKED' and begins_at < ? and ends_at > ?";
    private static final String SAVE =
            Tables.APPOINTMENT.update(Tables.APPOINTMENT.withoutLast(1), "id = ? and revision = ?");
    private static final String SET_FEED = DutyTables.CALENDAR_FEED.insert();
    private static final String DELETE_FEED = "delete from calendar_feed where representative = ?";
    private static final String OWNER = "select representative from calendar_feed where token_digest = ?";

    private final Statements statements;

    public JdbcAppointmentRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(Appointment appointment) {
        statements.insertOrRepeat(INSERT, p -> AppointmentRow.write(p, appointment));
    }

    @Override
    public Optional<Appointment> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), AppointmentRow::read);
    }

    @Override
    public List<Appointment> ofCase(UUID caseId) {
        return statements.list(OF_CASE, p -> p.id(caseId), AppointmentRow::read);
    }

    @Override
    public List<Appointment> between(Instant from, Instant before) {
        return statements.list(BETWEEN, p -> p.instant(from).instant(before), AppointmentRow::read);
    }

    @Override
    public int bookedWithin(UUID representative, Instant from, Instant to) {
        return statements
                .one(BOOKED_WITHIN, p -> p.id(representative).instant(to).instant(from), Columns::whole)
                .orElseThrow();
    }

    @Override
    public boolean save(Appointment after) {
        return statements.count(SAVE, p -> AppointmentRow.write(p, after).whole(after.sequence() - 1)) == 1;
    }

    @Override
    public void setFeed(UUID representative, String tokenDigest, Instant at) {
        deleteFeed(representative);
        statements.insertOrRepeat(SET_FEED, p -> p.text(tokenDigest).instant(at).id(representative));
    }

    @Override
    public void deleteFeed(UUID representative) {
        statements.change(DELETE_FEED, p -> p.id(representative));
    }

    @Override
    public Optional<UUID> ownerOfFeed(String tokenDigest) {
        return statements.one(OWNER, p -> p.text(tokenDigest), Columns::id);
    }
}
