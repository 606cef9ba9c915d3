package org.jietong.store.internal.records;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.unquotedName;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Query;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** What the rows of applications in a list have to fulfil. */
final class Conditions {
    // By the constants, not by classes: a class is looked up among types that another thread may still be filling in.
    static final Field<UUID> ID = of("id", SQLDataType.UUID);
    static final Field<UUID> CASE = of("case_id", SQLDataType.UUID);
    static final Field<Boolean> ENDED = of("ended", SQLDataType.BOOLEAN);
    static final Field<Instant> DUE = of("due_at", SQLDataType.INSTANT);
    private static final Field<String> UTILITY = of("utility", SQLDataType.VARCHAR);
    private static final Field<String> DISTRICT = of("district", SQLDataType.VARCHAR);
    private static final Field<String> STATE = of("state", SQLDataType.VARCHAR);
    private static final Field<String> CATEGORY = of("category", SQLDataType.VARCHAR);
    private static final Field<UUID> REPRESENTATIVE = of("representative", SQLDataType.UUID);

    private final Values values;
    private final List<Condition> all = new ArrayList<>();

    private Conditions(Values values) {
        this.values = values;
    }

    /** The conditions of a query, their values added to those there are. */
    static List<Condition> of(Query query, Values values) {
        Conditions conditions = new Conditions(values);
        conditions.within(query.scope(), query.own());
        conditions.filter(query.filter());
        if (!query.among().isEmpty()) {
            conditions.all.add(CASE.in(IdList.filledUp(query.among()).ids().stream()
                    .map(id -> values.next(id, UUID.class))
                    .toList()));
        }
        return conditions.all;
    }

    private void filter(Filter filter) {
        equal(UTILITY, filter.utility().map(UtilityCode::value), String.class);
        equal(DISTRICT, filter.district().map(District::code), String.class);
        equal(STATE, filter.state().map(ApplicationState::name), String.class);
        equal(CATEGORY, filter.category(), String.class);
        equal(REPRESENTATIVE, filter.representative(), UUID.class);
        filter.dueBefore().ifPresent(end -> {
            all.add(ENDED.isFalse());
            all.add(DUE.lt(values.next(end, Instant.class)));
        });
    }

    private <T> void equal(Field<T> column, Optional<T> value, Class<T> type) {
        value.ifPresent(wanted -> all.add(column.eq(values.next(wanted, type))));
    }

    /** What the reader may see; nothing more for everything. */
    private void within(Scope reader, Optional<UUID> own) {
        List<Condition> scope = new ArrayList<>();
        reader.utility()
                .map(UtilityCode::value)
                .ifPresent(code -> scope.add(UTILITY.eq(values.next(code, String.class))));
        if (!reader.districts().isEmpty()) {
            scope.add(DISTRICT.in(reader.districts().stream()
                    .map(one -> values.next(one.code(), String.class))
                    .toList()));
        }
        if (!scope.isEmpty()) {
            all.add(own.map(person -> and(scope).or(REPRESENTATIVE.eq(values.next(person, UUID.class))))
                    .orElseGet(() -> and(scope)));
        }
    }

    private static <T> Field<T> of(String column, DataType<T> type) {
        return field(unquotedName(Tables.APPLICATION.name(), column), type);
    }
}
