package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenApplication;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.Scope;
import org.jietong.api.store.FigureRecords;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** What figures are counted from. */
public final class JdbcFigureRecords implements FigureRecords {
    private static final String INSERT = FigureTables.OUTCOME.insert();
    private static final String DELETE = "delete from outcome where application_id = ?";
    private static final String FIND = FigureTables.OUTCOME.select("where application_id = ?");
    private static final String INSERT_OPEN = FigureTables.OPEN_APPLICATION.insert();
    private static final String DELETE_OPEN = "delete from open_application where application_id = ?";

    private final Statements statements;

    public JdbcFigureRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void ended(ApplicationOutcome outcome) {
        Set<OutcomeDays.Cell> cells = new LinkedHashSet<>();
        outcome(outcome.application()).map(OutcomeDays.Cell::of).ifPresent(cells::add);
        cells.add(OutcomeDays.Cell.of(outcome));
        statements.count(DELETE_OPEN, p -> p.id(outcome.application()));
        statements.count(DELETE, p -> p.id(outcome.application()));
        statements.insertOrRepeat(INSERT, p -> OutcomeRow.write(p, outcome));
        cells.forEach(new OutcomeDays(statements)::add);
    }

    @Override
    public Optional<ApplicationOutcome> outcome(UUID application) {
        return statements.one(FIND, p -> p.id(application), OutcomeRow::read);
    }

    @Override
    public void open(OpenApplication application) {
        statements.count(DELETE_OPEN, p -> p.id(application.application()));
        statements.insertOrRepeat(INSERT_OPEN, p -> write(p, application));
    }

    private static void write(Parameters parameters, OpenApplication open) throws SQLException {
        OutcomeRow.portfolio(parameters, open.of())
                .flag(open.accepted())
                .flag(open.stands())
                .instant(open.standsUntil())
                .instant(open.riskAt())
                .instant(open.dueAt())
                .id(open.application());
    }

    @Override
    public List<Counted<Tally>> outcomes(Scope scope, OutcomeQuery query) {
        return new OutcomeSums(statements).of(scope, query);
    }

    @Override
    public List<Counted<OpenTally>> open(Scope scope, Grouping by, Instant now) {
        return new OpenCounts(statements).of(scope, by, now);
    }
}
