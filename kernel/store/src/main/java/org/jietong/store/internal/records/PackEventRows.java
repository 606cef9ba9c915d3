package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;
import org.jietong.api.packs.PackEvent;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** What was done to packs. */
final class PackEventRows {
    private static final String INSERT = Tables.RULE_PACK_EVENT.insert();
    private static final String OF_PACK = Tables.RULE_PACK_EVENT.select("where digest = ? order by id");

    private final Statements statements;

    PackEventRows(Statements statements) {
        this.statements = statements;
    }

    List<PackEvent> of(String digest) {
        return statements.list(OF_PACK, p -> p.text(digest), PackEventRows::event);
    }

    void insert(PackEvent event) {
        statements.change(INSERT, p -> p.text(event.digest())
                .name(event.type())
                .instant(event.at())
                .name(event.by().kind())
                .text(event.by().name())
                .id(event.staff())
                .text(event.why())
                .id(event.id()));
    }

    private static PackEvent event(Columns columns) throws SQLException {
        String digest = columns.text();
        PackEvent.Type type = columns.name(PackEvent.Type.class);
        Instant at = columns.instant();
        Actor by = new Actor(columns.name(Actor.Kind.class), columns.text());
        Optional<UUID> staff = columns.idIfAny();
        String why = columns.text();
        return new PackEvent(columns.id(), digest, type, at, by, staff, why);
    }
}
