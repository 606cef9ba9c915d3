package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Message;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.MessageRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The messages. Whoever hands one over puts off when it is due, so that nobody else takes it meanwhile. */
public final class JdbcMessageRecords implements MessageRecords {
    private static final String INSERT = MessageTables.MESSAGE.insert();
    private static final String FIND = MessageTables.MESSAGE.select("where id = ?");
    private static final String HANDED_OVER = MessageTables.MESSAGE.select("where handover_key = ?");
    private static final String SAVE = MessageTables.MESSAGE.update(MessageTables.PROGRESS, "id = ? and version = ?");
    private static final String DUE =
            MessageTables.MESSAGE.select("where channel = ? and due_at <= ? order by due_at fetch first ? rows only");
    private static final String OF_CASE =
            MessageTables.MESSAGE.select("where case_id = ? order by id fetch first ? rows only");
    private static final String NEWEST = " order by id desc fetch first ? rows only";
    private static final String OF_STAFF = MessageTables.MESSAGE.select("where staff_id = ?");
    private static final String UNREAD = " and read_at is null";
    private static final String BEFORE = " and id < ?";
    private static final String WAITING =
            "select channel, count(*), min(due_at) from outgoing_message where due_at is not null group by channel";
    private static final String LOST = "select count(*) from outgoing_message"
            + " where status in ('UNDELIVERED', 'REFUSED', 'FAILED') and changed_at >= ?";
    private static final String OLD =
            "select id from outgoing_message where created_at < ? order by created_at fetch first ? rows only";
    private static final String DELETE = "delete from outgoing_message where id = ?";

    private final Statements statements;

    public JdbcMessageRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean insert(Message message) {
        return statements.insertIfFree(INSERT, p -> MessageRow.write(p, message));
    }

    @Override
    public Optional<Message> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), MessageRow::read);
    }

    @Override
    public Optional<Message> handedOver(UUID handoverKey) {
        return statements.one(HANDED_OVER, p -> p.id(handoverKey), MessageRow::read);
    }

    @Override
    public boolean save(Message before, Message after) {
        return statements.count(
                        SAVE,
                        p -> MessageRow.writeProgress(p, after).id(before.id()).whole(before.version()))
                == 1;
    }

    @Override
    public List<Message> due(NoticeChannel channel, Instant now, int limit) {
        return statements.list(DUE, p -> p.name(channel).instant(now).whole(limit), MessageRow::read);
    }

    @Override
    public List<Message> ofCase(UUID caseId, int limit) {
        return statements.list(OF_CASE, p -> p.id(caseId).whole(limit), MessageRow::read);
    }

    @Override
    public List<Message> ofStaff(UUID staff, boolean unreadOnly, Optional<UUID> before, int limit) {
        String query = OF_STAFF + (unreadOnly ? UNREAD : "") + (before.isPresent() ? BEFORE : "") + NEWEST;
        return statements.list(
                query,
                p -> {
                    p.id(staff);
                    if (before.isPresent()) {
                        p.id(before.get());
                    }
                    p.whole(limit);
                },
                MessageRow::read);
    }

    @Override
    public void append(Attempt attempt) {
        AttemptRows.insert(statements, attempt);
    }

    @Override
    public List<Attempt> attempts(List<UUID> messages) {
        return AttemptRows.ofMessages(statements, messages);
    }

    @Override
    public List<Waiting> waiting() {
        return statements.list(
                statements.dialect().withoutLocks(WAITING),
                p -> {},
                columns -> new Waiting(columns.name(NoticeChannel.class), columns.longWhole(), columns.instant()));
    }

    @Override
    public long lostSince(Instant instant) {
        return statements
                .one(statements.dialect().withoutLocks(LOST), p -> p.instant(instant), Columns::longWhole)
                .orElseThrow();
    }

    @Override
    public int deleteBefore(Instant instant, int limit) {
        List<UUID> old = statements.list(OLD, p -> p.instant(instant).whole(limit), Columns::id);
        AttemptRows.delete(statements, old);
        statements.change(DELETE, old, Parameters::id);
        return old.size();
    }
}
