package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
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
    private static final String BY_DIGEST = Tables.RULE_PACK.select("where digest = ?");
    private static final String BY_VERSION = Tables.RULE_PACK.select("where utility = ? and version = ?");
    private static final String FILES = Tables.RULE_PACK_FILE.select("where utility = ? and version = ?");
    private static final String MOVE = "update rule_pack set stage = ? where digest = ? and stage = ?";

    private final Statements statements;
    private final ActivationRows activations;
    private final PackEventRows events;

    public JdbcPackRecords(Statements statements) {
        this.statements = statements;
        this.activations = new ActivationRows(statements);
        this.events = new PackEventRows(statements);
    }

    @Override
    public List<Kept> all() {
        return statements.list(ALL, p -> {}, JdbcPackRecords::kept);
    }

    @Override
    public Optional<Kept> find(String digest) {
        return statements.one(BY_DIGEST, p -> p.text(digest), JdbcPackRecords::kept);
    }

    @Override
    public Optional<Kept> find(UtilityCode utility, String version) {
        return statements.one(BY_VERSION, p -> p.text(utility.value()).text(version), JdbcPackRecords::kept);
    }

    @Override
    public Optional<PackContent> content(String digest) {
        return find(digest).map(Kept::reference).map(this::files);
    }

    private PackContent files(PackReference pack) {
        Map<String, byte[]> files = new HashMap<>();
        statements.list(FILES, p -> p.text(pack.utility().value()).text(pack.version()), columns -> {
            byte[] content = columns.bytes();
            columns.text();
            columns.text();
            return files.put(columns.text(), content);
        });
        return new PackContent(files);
    }

    @Override
    public void insert(Kept pack, PackContent content) {
        PackReference reference = pack.reference();
        String utility = reference.utility().value();
        statements.insertOrRepeat(INSERT, p -> p.text(reference.digest())
                .instant(reference.effectiveFrom())
                .instant(pack.addedAt())
                .name(pack.stage())
                .text(utility)
                .text(reference.version()));
        List<String> paths = new ArrayList<>();
        content.paths().forEach(paths::add);
        statements.change(
                INSERT_FILE, paths, (p, path) -> p.bytes(content.bytes(path).orElseThrow())
                        .text(utility)
                        .text(reference.version())
                        .text(path));
    }

    @Override
    public boolean move(String digest, PackStage from, PackStage to) {
        return statements.count(MOVE, p -> p.name(to).text(digest).name(from)) == 1;
    }

    @Override
    public List<Activation> activations() {
        return activations.all();
    }

    @Override
    public void activate(Activation activation) {
        activations.insert(activation);
    }

    @Override
    public boolean cancel(Activation activation, Instant at) {
        return activations.cancel(activation, at);
    }

    @Override
    public List<PackEvent> events(String digest) {
        return events.of(digest);
    }

    @Override
    public void append(PackEvent event) {
        events.insert(event);
    }

    private static Kept kept(Columns columns) throws SQLException {
        String digest = columns.text();
        Instant effectiveFrom = columns.instant();
        Instant addedAt = columns.instant();
        PackStage stage = columns.name(PackStage.class);
        UtilityCode utility = new UtilityCode(columns.text());
        return new Kept(new PackReference(utility, columns.text(), digest, effectiveFrom), stage, addedAt);
    }
}
