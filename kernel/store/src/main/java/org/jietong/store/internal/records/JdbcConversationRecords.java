package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.conversation.Message;
import org.jietong.api.journal.Actor;
import org.jietong.api.store.ConversationRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The messages on cases. */
public final class JdbcConversationRecords implements ConversationRecords {
    private static final String INSERT = Tables.CASE_MESSAGE.insert();
    private static final String OF_CASE = Tables.CASE_MESSAGE.select("where case_id = ? order by written_at, id");
    private static final String ANSWER = "update case_message set waiting = false where case_id = ? and waiting = true";
    private static final String READ_APPLICANTS = "update case_message set read_at = ?"
            + " where case_id = ? and read_at is null and actor_kind = 'APPLICANT'";
    private static final String READ_STAFFS = "update case_message set read_at = ?"
            + " where case_id = ? and read_at is null and actor_kind <> 'APPLICANT'";
    private static final String OPEN = "select case_id, count(*), min(written_at) from case_message"
            + " where waiting = true group by case_id order by 3, 1 fetch first ? rows only";

    private final Statements statements;

    public JdbcConversationRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(Message message) {
        statements.change(INSERT, p -> p.id(message.caseId())
                .name(message.author().kind())
                .text(message.author().name())
                .text(message.text())
                .instant(message.at())
                .instant(message.readAt())
                .flag(message.open())
                .id(message.id()));
    }

    @Override
    public List<Message> ofCase(UUID caseId) {
        return statements.list(OF_CASE, p -> p.id(caseId), JdbcConversationRecords::read);
    }

    @Override
    public void answer(UUID caseId) {
        statements.change(ANSWER, p -> p.id(caseId));
    }

    @Override
    public void read(UUID caseId, boolean byApplicant, Instant at) {
        statements.change(
                byApplicant ? READ_APPLICANTS : READ_STAFFS, p -> p.instant(at).id(caseId));
    }

    @Override
    public List<Open> open(int limit) {
        return statements.list(
                OPEN, p -> p.whole(limit), columns -> new Open(columns.id(), columns.whole(), columns.instant()));
    }

    private static Message read(Columns columns) throws SQLException {
        UUID caseId = columns.id();
        Actor author = new Actor(columns.name(Actor.Kind.class), columns.text());
        String text = columns.text();
        Instant at = columns.instant();
        Optional<Instant> readAt = columns.instantIfAny();
        boolean open = columns.flag();
        return new Message(columns.id(), caseId, author, text, at, readAt, open);
    }
}
