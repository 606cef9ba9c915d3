package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.store.JudgedRecords;
import org.jietong.api.time.ClockEntry;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** How applications were judged. A page goes on behind the last id, so that however far it is, it costs the same. */
public final class JdbcJudgedRecords implements JudgedRecords {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String SELECTED = "where utility = ? and submitted_at >= ? and submitted_at < ?";
    private static final String OPEN = " and ended = false";
    private static final String PAGE = " and id > ? order by id fetch first ? rows only";
    private static final String ALL_PAGE = Tables.JUDGED.select(SELECTED + PAGE);
    private static final String OPEN_PAGE = Tables.JUDGED.select(SELECTED + OPEN + PAGE);
    private static final String ALL_COUNT = "select count(*) from application " + SELECTED;
    private static final String OPEN_COUNT = ALL_COUNT + OPEN;
    private static final ClockRows LEDGER = new ClockRows();
    private static final List<String> LEDGERS =
            IntStream.rangeClosed(0, IdList.LARGEST).mapToObj(LEDGER::select).toList();

    private final Statements statements;

    public JdbcJudgedRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public long count(Selection selection) {
        return statements
                .one(
                        statements.dialect().withoutLocks(selection.openOnly() ? OPEN_COUNT : ALL_COUNT),
                        p -> bind(p, selection),
                        columns -> columns.longWhole())
                .orElseThrow();
    }

    @Override
    public List<Judged> page(Selection selection, Optional<UUID> after, int limit) {
        return statements.list(
                selection.openOnly() ? OPEN_PAGE : ALL_PAGE,
                p -> bind(p, selection).id(after.orElse(BEFORE_ALL)).whole(limit),
                ApplicationRow::readJudged);
    }

    @Override
    public Map<UUID, List<ClockEntry>> ledgers(List<UUID> applications) {
        Map<UUID, List<ClockEntry>> ledgers = new HashMap<>();
        IdList.inTurns(
                applications, some -> statements.list(LEDGERS.get(some.power()), some::bind, LEDGER.into(ledgers)));
        return ledgers;
    }

    private static Parameters bind(Parameters parameters, Selection selection) throws SQLException {
        return parameters
                .text(selection.utility().value())
                .instant(selection.from())
                .instant(selection.before());
    }
}
