package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.journal.Actor;
import org.jietong.api.packs.Activation;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** When packs took force. */
final class ActivationRows {
    private static final String INSERT = Tables.RULE_PACK_ACTIVATION.insert();
    private static final String ALL = Tables.RULE_PACK_ACTIVATION.select("order by recorded_at, utility, digest");
    private static final String CANCEL = "update rule_pack_activation set cancelled_at = ?"
            + " where utility = ? and recorded_at = ? and digest = ? and cancelled_at is null";

    private final Statements statements;

    ActivationRows(Statements statements) {
        this.statements = statements;
    }

    List<Activation> all() {
        return statements.list(ALL, p -> {}, ActivationRows::activation);
    }

    void insert(Activation activation) {
        statements.change(INSERT, p -> p.instant(activation.from())
                .name(activation.by().kind())
                .text(activation.by().name())
                .text(activation.why())
                .instant(activation.cancelledAt())
                .text(activation.utility().value())
                .instant(activation.recordedAt())
                .text(activation.digest()));
    }

    boolean cancel(Activation activation, Instant at) {
        return statements.count(CANCEL, p -> p.instant(at)
                        .text(activation.utility().value())
                        .instant(activation.recordedAt())
                        .text(activation.digest()))
                == 1;
    }

    private static Activation activation(Columns columns) throws SQLException {
        Instant from = columns.instant();
        Actor by = new Actor(columns.name(Actor.Kind.class), columns.text());
        String why = columns.text();
        Optional<Instant> cancelledAt = columns.instantIfAny();
        UtilityCode utility = new UtilityCode(columns.text());
        Instant recordedAt = columns.instant();
        return new Activation(utility, columns.text(), from, recordedAt, by, why, cancelledAt);
    }
}
