package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.secret.KeyMark;
import org.jietong.api.store.SealingRecords;
import org.jietong.store.internal.records.SealedColumn.Kinds;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;
import org.jietong.store.internal.sql.Table;

/** What is sealed, and the walk over it. */
public final class JdbcSealingRecords implements SealingRecords {
    private static final Table MARK = Table.of("sealing_key", "fingerprint", "id");
    private static final String MARKS = MARK.select("order by id");
    private static final String ADD = MARK.insert();
    private static final String REMOVE = "delete from sealing_key where fingerprint = ? and id = ?";
    private static final Table WALKS =
            Table.of("sealing_walk", "key_id", "pass", "since", "sealed_column", "after_row", "ended", "turn");
    private static final String WALK = WALKS.select("where id = 1");
    private static final String MOVE = WALKS.update(WALKS.columns(), "id = 1 and turn = ?");

    /** Whatever is kept sealed stands here; it is walked over in this order. */
    private static final List<Walked> COLUMNS = List.of(
            SealedColumn.byId("connection_case", "applicant", Purposes.APPLICANT),
            SealedColumn.byId("connection_case", "notices", Purposes.NOTICES),
            new ClearWords(),
            SealedColumn.byId("outgoing_message", "routes", Purposes.ROUTES),
            SealedColumn.byId("saved_filter", "parameters", Purposes.FILTER),
            new SealedColumn("answer", "repetition_key", "body", Kinds.BYTES_BY_TEXT, Purposes.ANSWER),
            SealedColumn.byId("applicant_account", "phone", Purposes.ACCOUNT),
            SealedColumn.byId("mandate", "principal", Purposes.PRINCIPAL),
            SealedColumn.byId("mandate", "agent", Purposes.AGENT),
            new SealedColumn("credit_secret", "id", "secret", Kinds.TEXT_BY_NUMBER, Purposes.CREDIT_SECRET));

    private final Statements statements;

    public JdbcSealingRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<KeyMark> marks() {
        return statements.list(MARKS, p -> {}, columns -> {
            String fingerprint = columns.text();
            return new KeyMark(columns.whole(), fingerprint);
        });
    }

    @Override
    public void mark(List<KeyMark> keys) {
        keys.forEach(key -> statements.insertIfFree(ADD, p -> bind(p, key)));
    }

    @Override
    public void unmark(List<KeyMark> keys) {
        keys.forEach(key -> statements.count(REMOVE, p -> bind(p, key)));
    }

    private static void bind(Parameters parameters, KeyMark key) throws SQLException {
        parameters.text(key.fingerprint()).whole(key.id());
    }

    @Override
    public int sealPhones(int limit) {
        return ClearPhones.seal(statements, limit);
    }

    @Override
    public int columns() {
        return COLUMNS.size();
    }

    @Override
    public Walk walk() {
        return statements.one(WALK, p -> {}, JdbcSealingRecords::walk).orElseThrow();
    }

    @Override
    public boolean move(Walk seen, Walk now) {
        return statements.count(MOVE, p -> p.whole(now.key())
                        .whole(now.pass())
                        .instant(now.since())
                        .whole(now.column())
                        .text(now.after())
                        .flag(now.ended())
                        .whole(now.turn())
                        .whole(seen.turn()))
                == 1;
    }

    @Override
    public Optional<String> seal(int column, Optional<String> after, int limit) {
        return COLUMNS.get(column).seal(statements, after, limit);
    }

    private static Walk walk(Columns columns) throws SQLException {
        int key = columns.whole();
        int pass = columns.whole();
        Instant since = columns.instant();
        int column = columns.whole();
        Optional<String> after = columns.textIfAny();
        boolean ended = columns.flag();
        return new Walk(key, pass, since, column, after, ended, columns.longWhole());
    }
}
