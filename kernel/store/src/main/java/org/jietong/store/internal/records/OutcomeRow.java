package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Ending;
import org.jietong.api.figures.Portfolio;
import org.jietong.api.figures.Promise;
import org.jietong.api.figures.Taken;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

/** The row of an application that ended. */
final class OutcomeRow {
    private OutcomeRow() {}

    static void write(Parameters parameters, ApplicationOutcome outcome) throws SQLException {
        portfolio(parameters, outcome.of())
                .day(Optional.of(outcome.endedOn()))
                .name(outcome.ending())
                .decimal(outcome.taken().map(Taken::net))
                .decimal(outcome.taken().map(Taken::gross))
                .decimal(outcome.taken().map(Taken::limit))
                .flag(outcome.taken().map(Taken::onTime).orElse(false))
                .whole(outcome.returns())
                .name(outcome.promise())
                .id(outcome.application());
    }

    static Parameters portfolio(Parameters parameters, Portfolio of) throws SQLException {
        return parameters
                .text(of.utility().value())
                .text(of.category())
                .text(of.district().code())
                .id(of.representative());
    }

    static ApplicationOutcome read(Columns columns) throws SQLException {
        Portfolio of = new Portfolio(
                new UtilityCode(columns.text()), columns.text(), new District(columns.text()), columns.id());
        LocalDate endedOn = columns.dayIfAny().orElseThrow();
        Ending ending = columns.name(Ending.class);
        Optional<Taken> taken = taken(columns);
        int returns = columns.whole();
        Promise promise = columns.name(Promise.class);
        return new ApplicationOutcome(columns.id(), of, endedOn, ending, taken, returns, promise);
    }

    private static Optional<Taken> taken(Columns columns) throws SQLException {
        Optional<BigDecimal> net = columns.numberIfAny();
        Optional<BigDecimal> gross = columns.numberIfAny();
        Optional<BigDecimal> limit = columns.numberIfAny();
        boolean onTime = columns.flag();
        return net.map(days -> new Taken(days, gross.orElseThrow(), limit.orElseThrow(), onTime));
    }
}
