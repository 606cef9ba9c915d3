package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.List;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.identity.Scope;
import org.jietong.store.internal.sql.Statements;

/**
 * How many open applications stand how, read from one index. The cases stand in the order in which a clock is read.
 *
 * @param statements runs the query
 */
record OpenCounts(Statements statements) {
    private static final String STANDING = "case when accepted = false then 'NOT_ACCEPTED'"
            + " when stands = true and (stands_until is null or stands_until > ?) then 'SUSPENDED'"
            + " when due_at < ? then 'OVERDUE' when risk_at <= ? then 'AT_RISK' else 'ON_TRACK' end as standing";

    /** How an open application can stand. */
    private enum Standing {
        NOT_ACCEPTED,
        SUSPENDED,
        ON_TRACK,
        AT_RISK,
        OVERDUE;

        OpenTally tally(long count) {
            return new OpenTally(
                    this == NOT_ACCEPTED ? count : 0,
                    this == SUSPENDED ? count : 0,
                    this == ON_TRACK ? count : 0,
                    this == AT_RISK ? count : 0,
                    this == OVERDUE ? count : 0);
        }
    }

    List<Counted<OpenTally>> of(Scope scope, Grouping by, Instant now) {
        GroupColumns columns = GroupColumns.of(by);
        FigureConditions conditions =
                new FigureConditions().value(now).value(now).value(now).within(scope);
        ComposedQuery query = conditions.query("select " + columns.names() + ", standing, count(*) from (select "
                + columns.names() + ", " + STANDING + " from open_application" + conditions.text()
                + ") standings group by " + columns.names() + ", standing");
        List<Counted<OpenTally>> rows = statements.list(
                statements.dialect().withoutLocks(query.sql()),
                query::bind,
                row -> new Counted<>(columns.read(row), row.name(Standing.class).tally(row.longWhole())));
        return Gathered.byKey(rows, OpenTally::plus);
    }
}
