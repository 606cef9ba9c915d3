package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Portfolio;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/**
 * The sums of a day, of one representative in one category and district. They are never counted up and down: each is added up
 * anew from the rows of its day, of which there are few, so that it is right whatever stood there before.
 *
 * @param statements runs them
 */
record OutcomeDays(Statements statements) {
    private static final String CELL =
            " where ended_on = ? and utility = ? and category = ? and district = ? and representative = ?";
    private static final String DELETE = "delete from outcome_day" + CELL;
    private static final String INSERT = """
            insert into outcome_day (connected, on_time, rejected, withdrawn, returned, returns, kept, broken,
                net_days, gross_days, ended_on, utility, category, district, representative)
            select sum(case when ending = 'CONNECTED' then 1 else 0 end),
                sum(case when ending = 'CONNECTED' and on_time = true then 1 else 0 end),
                sum(case when ending = 'REJECTED' then 1 else 0 end),
                sum(case when ending = 'WITHDRAWN' then 1 else 0 end),
                sum(case when returns > 0 then 1 else 0 end),
                sum(returns),
                sum(case when promise = 'KEPT' then 1 else 0 end),
                sum(case when promise = 'BROKEN' then 1 else 0 end),
                sum(case when ending = 'CONNECTED' then net_days else 0 end),
                sum(case when ending = 'CONNECTED' then gross_days else 0 end),
                ended_on, utility, category, district, representative
            from outcome""" + CELL + " group by ended_on, utility, category, district, representative";

    /** A day of one portfolio. */
    record Cell(LocalDate day, Portfolio of) {
        static Cell of(ApplicationOutcome outcome) {
            return new Cell(outcome.endedOn(), outcome.of());
        }

        private void bind(Parameters parameters) throws SQLException {
            OutcomeRow.portfolio(parameters.day(Optional.of(day)), of);
        }
    }

    /** When two nodes add the same one up at once, one of them does so again, after the other. */
    void add(Cell cell) {
        statements.count(DELETE, cell::bind);
        statements.insertOrRepeat(INSERT, cell::bind);
    }
}
