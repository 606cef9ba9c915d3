package org.jietong.store.internal.records;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The answers to changes. */
public final class JdbcAnswerRecords implements AnswerRecords {
    private static final String INSERT = Tables.ANSWER.insert();
    private static final String FIND = Tables.ANSWER.select("where repetition_key = ?");

    private final Statements statements;

    public JdbcAnswerRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Kept> find(String key) {
        return statements.one(FIND, p -> p.text(key), this::kept);
    }

    @Override
    public void keep(Repetition repetition, Answer answer, Instant at) {
        statements.insertOrRepeat(INSERT, p -> p.text(repetition.digest())
                .whole(answer.status())
                .json(answer.headers())
                .bytes(sealed(answer.body()))
                .instant(at)
                .text(repetition.key()));
    }

    private byte[] sealed(String body) {
        return statements.seals().sealer().seal(Purposes.ANSWER, body).getBytes(StandardCharsets.UTF_8);
    }

    private String opened(byte[] body) {
        return statements.seals().sealer().open(Purposes.ANSWER, new String(body, StandardCharsets.UTF_8));
    }

    private Kept kept(Columns columns) throws SQLException {
        String digest = columns.text();
        int status = columns.whole();
        Map<String, String> headers = columns.group().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> (String) header.getValue()));
        return new Kept(digest, new Answer(status, headers, opened(columns.bytes())));
    }
}
