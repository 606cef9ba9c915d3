package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.time.ClockEntry;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

final class ClockRows extends ListRows<ClockEntry> {
    ClockRows() {
        super(Tables.CLOCK_ENTRY);
    }

    @Override
    List<ClockEntry> of(Application application) {
        return application.ledger();
    }

    @Override
    void write(Parameters parameters, ClockEntry entry) throws SQLException {
        parameters
                .id(entry.id())
                .name(entry.kind())
                .instant(entry.at())
                .text(entry.reason())
                .text(entry.note())
                .text(entry.by())
                .instant(entry.recordedAt())
                .instant(entry.until())
                .text(entry.evidence());
    }

    @Override
    ClockEntry read(Columns columns) throws SQLException {
        return new ClockEntry(
                columns.id(),
                columns.name(ClockEntry.Kind.class),
                columns.instant(),
                columns.textIfAny(),
                columns.textIfAny(),
                columns.text(),
                columns.instant(),
                columns.instantIfAny(),
                columns.textIfAny());
    }
}
