package org.jietong.store.internal.records;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Query;
import org.jietong.store.internal.sql.Table;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;

/**
 * Composes the queries of lists, whose conditions vary, by jOOQ. They give ids, which indexes alone can answer in the
 * right order; the rows are read by those ids afterwards.
 */
public final class Lists {
    private static final Field<UUID> CASE_ID = field(unquotedName(Tables.CASE.name(), "id"), SQLDataType.UUID);

    private final DSLContext jooq;

    public Lists(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** The ids of applications, newest first, one more than the limit. */
    ComposedQuery applications(Query query) {
        Values values = new Values();
        List<Condition> conditions = Conditions.of(query, values);
        return newest(Tables.APPLICATION, Conditions.ID, conditions, values, query);
    }

    /** The ids of cases that have such an application, newest first, one more than the limit. */
    ComposedQuery cases(Query query) {
        Values values = new Values();
        List<Condition> conditions = new ArrayList<>();
        List<Condition> ofApplication = Conditions.of(query, values);
        if (!ofApplication.isEmpty()) {
            ofApplication.add(Conditions.CASE.eq(CASE_ID));
            conditions.add(exists(
                    selectOne().from(unquotedName(Tables.APPLICATION.name())).where(ofApplication)));
        }
        return newest(Tables.CASE, CASE_ID, conditions, values, query);
    }

    /**
     * The ids and deadlines of applications whose clock runs, the next deadline first, one more than the limit.
     *
     * @param after behind which to begin, with its deadline
     */
    ComposedQuery running(Query query, Optional<Cursor> after) {
        Values values = new Values();
        List<Condition> conditions = Conditions.of(query, values);
        conditions.add(Conditions.ENDED.isFalse());
        conditions.add(Conditions.DUE.isNotNull());
        after.ifPresent(last -> {
            Instant due = last.due().orElseThrow();
            // The first condition alone is one that an index can begin with.
            conditions.add(Conditions.DUE.ge(values.next(due, Instant.class)));
            conditions.add(Conditions.DUE
                    .gt(values.next(due, Instant.class))
                    .or(Conditions.ID.gt(values.next(last.id(), UUID.class))));
        });
        return composed(
                Tables.APPLICATION,
                List.of(Conditions.ID, Conditions.DUE),
                conditions,
                List.of(Conditions.DUE, Conditions.ID),
                values,
                query.limit());
    }

    /**
     * The ids of open applications whose clock does not run, the oldest first, one more than the limit.
     *
     * @param after behind which to begin
     */
    ComposedQuery standing(Query query, Optional<UUID> after) {
        Values values = new Values();
        List<Condition> conditions = Conditions.of(query, values);
        conditions.add(Conditions.ENDED.isFalse());
        conditions.add(Conditions.DUE.isNull());
        after.ifPresent(last -> conditions.add(Conditions.ID.gt(values.next(last, UUID.class))));
        return composed(
                Tables.APPLICATION, List.of(Conditions.ID), conditions, List.of(Conditions.ID), values, query.limit());
    }

    private ComposedQuery newest(Table table, Field<UUID> id, List<Condition> conditions, Values values, Query query) {
        query.cursor().map(Cursor::id).ifPresent(last -> conditions.add(id.lt(values.next(last, UUID.class))));
        return composed(table, List.of(id), conditions, List.of(id.desc()), values, query.limit());
    }

    private ComposedQuery composed(
            Table table,
            List<? extends SelectField<?>> columns,
            List<Condition> conditions,
            List<? extends OrderField<?>> order,
            Values values,
            int limit) {
        String sql = jooq.select(columns)
                .from(table(unquotedName(table.name())))
                .where(conditions)
                .orderBy(order)
                .limit(values.next(limit + 1, Integer.class))
                .getSQL();
        return new ComposedQuery(sql, values.inOrder(), limit);
    }
}
