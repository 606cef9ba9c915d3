package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Representative;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

final class AssignmentRows extends ListRows<Assignment> {
    AssignmentRows() {
        super(Tables.ASSIGNMENT);
    }

    @Override
    List<Assignment> of(Application application) {
        return application.assignments();
    }

    @Override
    void write(Parameters parameters, Assignment assignment) throws SQLException {
        Representative representative = assignment.representative();
        parameters
                .id(assignment.id())
                .id(representative.id())
                .text(representative.name())
                .text(representative.phone())
                .instant(assignment.since())
                .text(assignment.reason());
    }

    @Override
    Assignment read(Columns columns) throws SQLException {
        return new Assignment(
                columns.id(),
                new Representative(columns.id(), columns.text(), columns.text()),
                columns.instant(),
                columns.text());
    }
}
