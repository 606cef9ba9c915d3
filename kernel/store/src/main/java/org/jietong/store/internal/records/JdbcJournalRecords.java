package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
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

    private static JournalEvent read(Columns columns) throws SQLException {
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
