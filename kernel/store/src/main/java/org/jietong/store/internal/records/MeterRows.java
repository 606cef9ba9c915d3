package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Meter;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

final class MeterRows extends ListRows<Meter> {
    MeterRows() {
        super(WorkTables.METER);
    }

    @Override
    List<Meter> of(Application application) {
        return application.connection().map(Connection::meters).orElse(List.of());
    }

    @Override
    void write(Parameters parameters, Meter meter) throws SQLException {
        parameters
                .text(meter.number())
                .text(meter.model())
                .number(meter.reading())
                .text(meter.size())
                .text(meter.kind())
                .text(meter.seal());
    }

    @Override
    Meter read(Columns columns) throws SQLException {
        return new Meter(
                columns.text(),
                columns.textIfAny(),
                columns.numberIfAny(),
                columns.textIfAny(),
                columns.textIfAny(),
                columns.textIfAny());
    }
}
