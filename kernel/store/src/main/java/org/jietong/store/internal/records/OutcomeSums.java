package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/**
 * The sums of days, grouped by the database.
 *
 * @param statements runs the query
 */
record OutcomeSums(Statements statements) {
    private static final String SUMS =
            "sum(connected), sum(on_time), sum(rejected), sum(withdrawn), sum(returned), sum(returns), sum(kept),"
                    + " sum(broken), sum(net_days), sum(gross_days)";

    List<Counted<Tally>> of(Scope scope, OutcomeQuery asked) {
        GroupColumns columns = GroupColumns.of(asked.by());
        FigureConditions conditions = new FigureConditions()
                .and("ended_on >= ?", Optional.of(asked.from()))
                .and("ended_on <= ?", Optional.of(asked.until()))
                .within(scope)
                .and("utility = ?", asked.utility().map(UtilityCode::value))
                .and("district = ?", asked.district().map(District::code));
        ComposedQuery query = conditions.query("select " + columns.names() + ", " + SUMS + " from outcome_day"
                + conditions.text() + " group by " + columns.names());
        List<Counted<Tally>> rows = statements.list(
                statements.dialect().withoutLocks(query.sql()),
                query::bind,
                row -> new Counted<>(columns.read(row), tally(row)));
        return Gathered.byKey(rows, Tally::plus);
    }

    private static Tally tally(Columns row) throws SQLException {
        return new Tally(
                row.longWhole(),
                row.longWhole(),
                row.longWhole(),
                row.longWhole(),
                row.longWhole(),
                row.longWhole(),
                row.longWhole(),
                row.longWhole(),
                days(row),
                days(row));
    }

    private static BigDecimal days(Columns row) throws SQLException {
        return row.numberIfAny().orElseThrow();
    }
}
