package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.Optional;
import org.jietong.api.journal.Actor;
import org.jietong.store.internal.sql.Columns;

/** Two columns that name somebody. */
final class ActorColumns {
    private ActorColumns() {}

    static Optional<Actor> read(Columns columns) throws SQLException {
        Optional<Actor.Kind> kind = columns.nameIfAny(Actor.Kind.class);
        Optional<String> name = columns.textIfAny();
        return kind.map(known -> new Actor(known, name.orElse("")));
    }
}
