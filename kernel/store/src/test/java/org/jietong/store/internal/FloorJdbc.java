package org.jietong.store.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import javax.sql.DataSource;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.time.ClockEntry;

/**
 * The floor: the rows of a whole case written by hand in plain JDBC, prepared statements and a batch for each table, texts
 * that the store has to render as JSON given as constants. Submitting writes; accepting and connecting read the one row
 * of the application and write.
 */
final class FloorJdbc implements CaseCourse {
    private static final String FACTS =
            "{\"hourlyFlow\":999.99,\"area\":1E+2,\"simpleLowRisk\":false,\"note\":\"boiler\",\"kind\":\"stove\"}";
    private static final String APPLICANT =
            "{\"type\":\"ENTERPRISE\",\"name\":\"company\",\"identityNumber\":\"91150300MA0N0000X0\",\"phone\":\"1380\"}";
    private static final String CONSENT = "{\"all\":false,\"sources\":[\"licence\",\"permit\"]}";
    private static final String DETAILS = "{\"category\":\"G2\",\"note\":\"none\"}";

    private final DataSource pool;
    private final boolean derby;

    FloorJdbc(DataSource pool, boolean derby) {
        this.pool = pool;
        this.derby = derby;
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void transact(Work work) {
        try (Connection connection = pool.getConnection()) {
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void submit(Case added, List<JournalEvent> events) {
        transact(c -> {
            insertCase(c, added);
            insertApplications(c, added.applications());
            insertDocuments(c, added.applications());
            insertTasks(c, added.applications());
            insertAssignments(c, added.applications());
            insertEvents(c, events);
        });
    }

    @Override
    public void accept(Application seen, Application accepted, JournalEvent event) {
        transact(c -> {
            read(c, seen);
            progress(c, seen, accepted);
            insertEntry(c, accepted, accepted.ledger().size() - 1);
            updateTask(c, accepted, 0);
            insertEvents(c, List.of(event));
        });
    }

    @Override
    public void connect(Application seen, Application connected, JournalEvent event) {
        transact(c -> {
            read(c, seen);
            end(c, seen, connected);
            insertEntry(c, connected, connected.ledger().size() - 1);
            updateTask(c, connected, 1);
            insertMeters(c, connected);
            insertEvents(c, List.of(event));
        });
    }

    private void insertCase(Connection c, Case added) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("insert into connection_case (id, number, applicant, district,"
                + " address, project, channel, consent, submitted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            id(s, 1, added.id());
            s.setString(2, added.number().value());
            s.setString(3, APPLICANT);
            s.setString(4, added.site().district().code());
            s.setString(5, added.site().address());
            s.setString(6, added.project().orElse(null));
            s.setString(7, added.channel().name());
            s.setString(8, CONSENT);
            instant(s, 9, added.submittedAt());
            s.executeUpdate();
        }
    }

    private void insertApplications(Connection c, List<Application> applications) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("insert into application (id, number, case_id, case_number,"
                + " position, utility, district, submitted_at, state, ended, representative, due_at, due_provisional,"
                + " version, facts, category, pack_version, pack_digest, pack_effective_from, rules, remarks) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < applications.size(); i++) {
                Application a = applications.get(i);
                id(s, 1, a.key().id());
                s.setString(2, a.key().number().value());
                id(s, 3, a.key().caseId());
                s.setString(4, a.key().caseNumber().value());
                s.setInt(5, i);
                s.setString(6, a.key().utility().value());
                s.setString(7, a.key().district().code());
                instant(s, 8, a.key().submittedAt());
                s.setString(9, a.state().name());
                s.setBoolean(10, a.state().ended());
                id(s, 11, a.representative().id());
                s.setNull(12, derby ? java.sql.Types.TIMESTAMP : java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
                s.setBoolean(13, false);
                s.setLong(14, a.version());
                s.setString(15, FACTS);
                s.setString(16, a.classified().category());
                s.setString(17, a.classified().pack().version());
                s.setString(18, a.classified().pack().digest());
                instant(s, 19, a.classified().pack().effectiveFrom());
                s.setString(20, "[\"r3\",\"r1\"]");
                s.setString(21, "[]");
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private void insertDocuments(Connection c, List<Application> applications) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("insert into document (application_id, position, id, code, state,"
                + " sha256, media_type, size, file_name, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Application a : applications) {
                for (int i = 0; i < a.documents().size(); i++) {
                    Document document = a.documents().get(i);
                    id(s, 1, a.key().id());
                    s.setInt(2, i);
                    id(s, 3, document.id());
                    s.setString(4, document.code());
                    s.setString(5, document.state().name());
                    if (document.content().isPresent()) {
                        s.setString(6, document.content().get().sha256());
                        s.setString(7, document.content().get().mediaType());
                        s.setLong(8, document.content().get().size());
                        s.setString(9, document.content().get().fileName());
                    } else {
                        s.setNull(6, java.sql.Types.VARCHAR);
                        s.setNull(7, java.sql.Types.VARCHAR);
                        s.setNull(8, java.sql.Types.BIGINT);
                        s.setNull(9, java.sql.Types.VARCHAR);
                    }
                    instant(s, 10, document.changedAt());
                    s.addBatch();
                }
            }
            s.executeBatch();
        }
    }

    private void insertTasks(Connection c, List<Application> applications) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("insert into task (application_id, position, id, code, stage,"
                + " ordinal, state) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Application a : applications) {
                for (int i = 0; i < a.tasks().size(); i++) {
                    Task task = a.tasks().get(i);
                    id(s, 1, a.key().id());
                    s.setInt(2, i);
                    id(s, 3, task.id());
                    s.setString(4, task.code());
                    s.setString(5, task.stage().name());
                    s.setInt(6, task.ordinal());
                    s.setString(7, task.state().name());
                    s.addBatch();
                }
            }
            s.executeBatch();
        }
    }

    private void insertAssignments(Connection c, List<Application> applications) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("insert into assignment (application_id, position, id,"
                + " representative, name, phone, since, reason) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Application a : applications) {
                Assignment assignment = a.assignments().get(0);
                id(s, 1, a.key().id());
                s.setInt(2, 0);
                id(s, 3, assignment.id());
                id(s, 4, assignment.representative().id());
                s.setString(5, assignment.representative().name());
                s.setString(6, assignment.representative().phone());
                instant(s, 7, assignment.since());
                s.setString(8, assignment.reason());
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private void insertEvents(Connection c, List<JournalEvent> events) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("insert into journal_event (id, case_id, application_id, version,"
                + " type, recorded_at, actor_kind, actor_name, details) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (JournalEvent event : events) {
                id(s, 1, event.id());
                id(s, 2, event.caseId());
                if (event.applicationId().isPresent()) {
                    id(s, 3, event.applicationId().get());
                } else {
                    s.setNull(3, derby ? java.sql.Types.BINARY : java.sql.Types.OTHER);
                }
                s.setLong(4, event.version());
                s.setString(5, event.type());
                instant(s, 6, event.at());
                s.setString(7, event.actor().kind().name());
                s.setString(8, event.actor().name());
                s.setString(9, DETAILS);
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private void read(Connection c, Application seen) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("select id, state, category, pack_version, pack_digest, facts,"
                + " submitted_at, version from application where number = ?")) {
            s.setString(1, seen.key().number().value());
            try (ResultSet r = s.executeQuery()) {
                if (!r.next() || r.getLong("version") != seen.version()) {
                    throw new IllegalStateException("not as it was left");
                }
                r.getString("state");
                r.getString("category");
                r.getString("pack_version");
                r.getString("pack_digest");
                r.getString("facts");
                if (derby) {
                    r.getTimestamp("submitted_at", utc());
                } else {
                    r.getObject("submitted_at", OffsetDateTime.class);
                }
            }
        }
    }

    private void progress(Connection c, Application seen, Application next) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("update application set state = ?, ended = ?, due_at = ?,"
                + " due_provisional = ?, version = ? where id = ? and version = ?")) {
            s.setString(1, next.state().name());
            s.setBoolean(2, next.state().ended());
            instant(s, 3, next.due().orElseThrow().at());
            s.setBoolean(4, next.due().orElseThrow().provisional());
            s.setLong(5, next.version());
            id(s, 6, seen.key().id());
            s.setLong(7, seen.version());
            if (s.executeUpdate() != 1) {
                throw new IllegalStateException("stale");
            }
        }
    }

    private void end(Connection c, Application seen, Application next) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("update application set state = ?, ended = ?,"
                + " inspection_result = ?, inspection_findings = ?, supply_started_at = ?, version = ?"
                + " where id = ? and version = ?")) {
            s.setString(1, next.state().name());
            s.setBoolean(2, next.state().ended());
            s.setString(3, next.connection().orElseThrow().inspection().result().name());
            s.setString(4, "[]");
            instant(s, 5, next.connection().orElseThrow().supplyStartedAt());
            s.setLong(6, next.version());
            id(s, 7, seen.key().id());
            s.setLong(8, seen.version());
            if (s.executeUpdate() != 1) {
                throw new IllegalStateException("stale");
            }
        }
    }

    private void insertEntry(Connection c, Application application, int position) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("insert into clock_entry (application_id, position, id, kind,"
                + " effective_at, note, entered_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            ClockEntry entry = application.ledger().get(position);
            id(s, 1, application.key().id());
            s.setInt(2, position);
            id(s, 3, entry.id());
            s.setString(4, entry.kind().name());
            instant(s, 5, entry.at());
            s.setString(6, entry.note().orElse(null));
            s.setString(7, entry.by());
            instant(s, 8, entry.recordedAt());
            s.executeUpdate();
        }
    }

    private void updateTask(Connection c, Application application, int position) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("update task set state = ?, completed_at = ?, note = ?"
                + " where application_id = ? and position = ?")) {
            Task task = application.tasks().get(position);
            s.setString(1, task.state().name());
            instant(s, 2, task.completedAt().orElseThrow());
            s.setString(3, task.note().orElse(null));
            id(s, 4, application.key().id());
            s.setInt(5, position);
            s.executeUpdate();
        }
    }

    private void insertMeters(Connection c, Application application) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "insert into meter (application_id, position, number, model, reading) values (?, ?, ?, ?, ?)")) {
            List<Meter> meters = application.connection().orElseThrow().meters();
            for (int i = 0; i < meters.size(); i++) {
                id(s, 1, application.key().id());
                s.setInt(2, i);
                s.setString(3, meters.get(i).number());
                s.setString(4, meters.get(i).model().orElse(null));
                s.setString(5, meters.get(i).reading().orElseThrow().toString());
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private void id(PreparedStatement s, int index, UUID id) throws SQLException {
        if (derby) {
            s.setBytes(
                    index,
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
        } else {
            s.setObject(index, id);
        }
    }

    private void instant(PreparedStatement s, int index, Instant instant) throws SQLException {
        if (derby) {
            s.setTimestamp(index, Timestamp.from(instant), utc());
        } else {
            s.setObject(index, instant.atOffset(ZoneOffset.UTC));
        }
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
