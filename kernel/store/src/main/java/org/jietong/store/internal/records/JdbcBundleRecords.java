package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.bundles.BundleEvent;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.BundleEvent.Result;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.journal.Actor;
import org.jietong.api.store.BundleRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** What became of the jars of bundles. */
public final class JdbcBundleRecords implements BundleRecords {
    private static final String INSERT = Tables.BUNDLE_EVENT.insert();
    private static final String OF_NAME =
            Tables.BUNDLE_EVENT.select("where name = ? order by id desc fetch first ? rows only");

    private final Statements statements;

    public JdbcBundleRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void append(BundleEvent event) {
        statements.change(INSERT, p -> p.text(event.node())
                .text(event.name())
                .text(event.version())
                .text(event.digest())
                .name(event.origin())
                .name(event.by().kind())
                .text(event.by().name())
                .instant(event.at())
                .name(event.result())
                .text(event.refusal().map(Refusal::code))
                .text(event.refusal().map(Refusal::reason))
                .id(event.id()));
    }

    @Override
    public List<BundleEvent> of(String name, int limit) {
        return statements.list(OF_NAME, p -> p.text(name).whole(limit), JdbcBundleRecords::event);
    }

    private static BundleEvent event(Columns columns) throws SQLException {
        String node = columns.text();
        String name = columns.text();
        String version = columns.text();
        String digest = columns.text();
        Origin origin = columns.name(Origin.class);
        Actor by = new Actor(columns.name(Actor.Kind.class), columns.text());
        Instant at = columns.instant();
        Result result = columns.name(Result.class);
        Optional<String> code = columns.textIfAny();
        Optional<String> reason = columns.textIfAny();
        Optional<Refusal> refusal = code.map(known -> new Refusal(known, reason.orElse("")));
        return new BundleEvent(columns.id(), node, name, version, digest, origin, by, at, result, refusal);
    }
}
