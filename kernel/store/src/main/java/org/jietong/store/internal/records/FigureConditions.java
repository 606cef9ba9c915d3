package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Table;

/** What the rows that figures are counted from have to fulfil, with the values in the order of the text. */
final class FigureConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A value that stands in the text before the conditions. */
    FigureConditions value(Object value) {
        values.add(value);
        return this;
    }

    FigureConditions and(String condition, Optional<?> value) {
        value.ifPresent(wanted -> {
            conditions.add(condition);
            values.add(wanted);
        });
        return this;
    }

    FigureConditions within(Scope scope) {
        and("utility = ?", scope.utility().map(UtilityCode::value));
        if (!scope.districts().isEmpty()) {
            conditions.add("district in " + Table.parameters(scope.districts().size()));
            scope.districts().stream().map(District::code).sorted().forEach(values::add);
        }
        return this;
    }

    /** The conditions as they stand in a text; nothing for all rows. */
    String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    ComposedQuery query(String sql) {
        return new ComposedQuery(sql, values, 0);
    }
}
