package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Meter;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

/** The meters, each with the utility among whose meters its number stands once. */
final class MeterRows extends ListRows<MeterRows.Row> {
    MeterRows() {
        super(WorkTables.METER);
    }

    /**
     * A meter of a utility.
     *
     * @param utility the utility; empty for a number that stood twice before that was refused
     * @param meter the meter
     */
    record Row(Optional<UtilityCode> utility, Meter meter) {}

    @Override
    List<Row> of(Application application) {
        return application.connection().stream()
                .flatMap(connection -> connection.meters().stream())
                .map(meter -> new Row(Optional.of(application.key().utility()), meter))
                .toList();
    }

    @Override
    void write(Parameters parameters, Row row) throws SQLException {
        Meter meter = row.meter();
        parameters
                .text(row.utility().map(UtilityCode::value))
                .text(meter.number())
                .text(meter.model())
                .number(meter.reading())
                .text(meter.size())
                .text(meter.kind())
                .text(meter.seal());
    }

    @Override
    Row read(Columns columns) throws SQLException {
        Optional<UtilityCode> utility = columns.textIfAny().map(UtilityCode::new);
        return new Row(
                utility,
                new Meter(
                        columns.text(),
                        columns.textIfAny(),
                        columns.numberIfAny(),
                        columns.textIfAny(),
                        columns.textIfAny(),
                        columns.textIfAny()));
    }
}
