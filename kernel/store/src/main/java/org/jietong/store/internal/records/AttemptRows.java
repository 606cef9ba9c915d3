package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.messages.Attempt;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** What was done about messages. */
final class AttemptRows {
    private static final String INSERT = MessageTables.ATTEMPT.insert();
    private static final String DELETE = "delete from message_attempt where message_id = ?";
    private static final List<String> OF_MESSAGES = IntStream.rangeClosed(0, IdList.LARGEST)
            .mapToObj(power -> MessageTables.ATTEMPT.select("where " + IdList.in("message_id", power)))
            .toList();

    private AttemptRows() {}

    static void insert(Statements statements, Attempt attempt) {
        statements.change(INSERT, p -> p.id(attempt.message())
                .instant(attempt.at())
                .name(attempt.channel())
                .name(attempt.kind())
                .text(attempt.by())
                .text(attempt.note())
                .id(attempt.id()));
    }

    static List<Attempt> ofMessages(Statements statements, List<UUID> messages) {
        List<Attempt> found = new ArrayList<>(IdList.inTurns(
                messages, some -> statements.list(OF_MESSAGES.get(some.power()), some::bind, AttemptRows::read)));
        // Those of a node in the order in which they were made; as text, since UUIDs compare with signs.
        found.sort(Comparator.comparing(Attempt::at)
                .thenComparing(attempt -> attempt.id().toString()));
        return found;
    }

    static void delete(Statements statements, List<UUID> messages) {
        statements.change(DELETE, messages, Parameters::id);
    }

    private static Attempt read(Columns columns) throws SQLException {
        UUID message = columns.id();
        Instant at = columns.instant();
        NoticeChannel channel = columns.name(NoticeChannel.class);
        Attempt.Kind kind = columns.name(Attempt.Kind.class);
        String by = columns.text();
        String note = columns.text();
        return new Attempt(columns.id(), message, at, channel, kind, by, note);
    }
}
