package org.jietong.store.internal.records;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Query;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Table;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Composes the queries of lists, whose conditions vary, by jOOQ. They give ids, which indexes alone can answer in the
 * right order; the rows are read by those ids afterwards.
 */
public final class Lists {
    private static final Field<UUID> CASE_ID = column(Tables.CASE, "id", UUID.class);
    private static final Field<UUID> APPLICATION_ID = column(Tables.APPLICATION, "id", UUID.class);

    private static final Field<String> UTILITY = ofApplication("utility", String.class);
    private static final Field<String> DISTRICT = ofApplication("district", String.class);
    private static final Field<UUID> REPRESENTATIVE = ofApplication("representative", UUID.class);

    private final DSLContext jooq;

    public Lists(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** The ids of applications, newest first, one more than the limit. */
    ComposedQuery applications(Query query) {
        Values values = new Values();
        List<Condition> conditions = conditions(query, values);
        return composed(Tables.APPLICATION, APPLICATION_ID, conditions, values, query);
    }

    /** The ids of cases that have such an application, newest first, one more than the limit. */
    ComposedQuery cases(Query query) {
        Values values = new Values();
        List<Condition> conditions = new ArrayList<>();
        List<Condition> ofApplication = conditions(query, values);
        if (!ofApplication.isEmpty()) {
            ofApplication.add(ofApplication("case_id", UUID.class).eq(CASE_ID));
            conditions.add(exists(
                    selectOne().from(unquotedName(Tables.APPLICATION.name())).where(ofApplication)));
        }
        return composed(Tables.CASE, CASE_ID, conditions, values, query);
    }

    private ComposedQuery composed(
            Table table, Field<UUID> id, List<Condition> conditions, Values values, Query query) {
        query.cursor().map(Cursor::id).ifPresent(last -> conditions.add(id.lt(values.next(last, UUID.class))));
        String sql = jooq.select(id)
                .from(table(unquotedName(table.name())))
                .where(conditions)
                .orderBy(id.desc())
                .limit(values.next(query.limit() + 1, Integer.class))
                .getSQL();
        return new ComposedQuery(sql, values.inOrder(), query.limit());
    }

    private static List<Condition> conditions(Query query, Values values) {
        List<Condition> conditions = new ArrayList<>();
        within(query, values).ifPresent(conditions::add);
        query.utility()
                .map(UtilityCode::value)
                .ifPresent(code -> conditions.add(UTILITY.eq(values.next(code, String.class))));
        query.district()
                .map(District::code)
                .ifPresent(code -> conditions.add(DISTRICT.eq(values.next(code, String.class))));
        query.state()
                .map(ApplicationState::name)
                .ifPresent(state ->
                        conditions.add(ofApplication("state", String.class).eq(values.next(state, String.class))));
        query.category()
                .ifPresent(category -> conditions.add(
                        ofApplication("category", String.class).eq(values.next(category, String.class))));
        query.representative().ifPresent(id -> conditions.add(REPRESENTATIVE.eq(values.next(id, UUID.class))));
        return conditions;
    }

    /** What the reader may see; empty for everything. */
    private static Optional<Condition> within(Query query, Values values) {
        List<Condition> scope = new ArrayList<>();
        query.scope()
                .utility()
                .map(UtilityCode::value)
                .ifPresent(code -> scope.add(UTILITY.eq(values.next(code, String.class))));
        if (!query.scope().districts().isEmpty()) {
            scope.add(DISTRICT.in(query.scope().districts().stream()
                    .map(one -> values.next(one.code(), String.class))
                    .toList()));
        }
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(query.own()
                .map(person -> and(scope).or(REPRESENTATIVE.eq(values.next(person, UUID.class))))
                .orElseGet(() -> and(scope)));
    }

    private static <T> Field<T> ofApplication(String column, Class<T> type) {
        return column(Tables.APPLICATION, column, type);
    }

    private static <T> Field<T> column(Table table, String column, Class<T> type) {
        return field(unquotedName(table.name(), column), type);
    }
}
