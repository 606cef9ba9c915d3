package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.PackRecords;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The rule packs, a row for each and one for each of its files. */
public final class JdbcPackRecords implements PackRecords {
    private static final String INSERT = Tables.RULE_PACK.insert();
    private static final String INSERT_FILE = Tables.RULE_PACK_FILE.insert();
    private static final String ALL = Tables.RULE_PACK.select("order by published_at, utility, version");
    private static final String ALL_FILES = Tables.RULE_PACK_FILE.select("");

    private final Statements statements;

    public JdbcPackRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Kept> all() {
        List<Header> headers = statements.list(ALL, p -> {}, JdbcPackRecords::header);
        Map<Key, Map<String, byte[]>> files = new HashMap<>();
        statements.list(ALL_FILES, p -> {}, columns -> {
            byte[] content = columns.bytes();
            Key pack = new Key(columns.text(), columns.text());
            return files.computeIfAbsent(pack, none -> new HashMap<>()).put(columns.text(), content);
        });
        return headers.stream()
                .map(header -> header.with(new PackContent(files.getOrDefault(header.key(), Map.of()))))
                .toList();
    }

    @Override
    public void insert(Kept pack) {
        PackReference reference = pack.reference();
        String utility = reference.utility().value();
        statements.insertOrRepeat(INSERT, p -> p.text(reference.digest())
                .instant(reference.effectiveFrom())
                .instant(pack.publishedAt())
                .text(utility)
                .text(reference.version()));
        List<String> paths = new ArrayList<>();
        pack.content().paths().forEach(paths::add);
        statements.change(INSERT_FILE, paths, (p, path) -> p.bytes(
                        pack.content().bytes(path).orElseThrow())
                .text(utility)
                .text(reference.version())
                .text(path));
    }

    private static Header header(Columns columns) throws SQLException {
        String digest = columns.text();
        Instant effectiveFrom = columns.instant();
        Instant publishedAt = columns.instant();
        return new Header(new Key(columns.text(), columns.text()), digest, effectiveFrom, publishedAt);
    }

    private record Key(String utility, String version) {}

    private record Header(Key key, String digest, Instant effectiveFrom, Instant publishedAt) {
        Kept with(PackContent content) {
            PackReference reference =
                    new PackReference(new UtilityCode(key.utility()), key.version(), digest, effectiveFrom);
            return new Kept(reference, content, publishedAt);
        }
    }
}
