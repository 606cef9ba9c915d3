package org.jietong.survey.internal.plan;

import static org.jietong.survey.internal.store.Columns.longWhole;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Plans in the database.
 *
 * @param sql the transaction
 * @param json how a plan is written
 */
public record PlanRows(DSLContext sql, PlanJson json) {
    private static final Table<Record> PLAN = table("survey_plan");
    private static final Field<String> CODE = text("code");
    private static final Field<String> DEFINITION = text("definition");
    private static final Field<Instant> SINCE = moment("since");
    private static final Field<Long> VERSION = longWhole("version");

    public void insert(Plan plan) {
        sql.insertInto(PLAN)
                .set(CODE, plan.code())
                .set(DEFINITION, json.written(plan))
                .set(SINCE, plan.since().orElse(null))
                .set(VERSION, plan.version())
                .execute();
    }

    /** @return false when somebody else was faster; nothing is written then */
    public boolean save(Plan next) {
        return sql.update(PLAN)
                        .set(DEFINITION, json.written(next))
                        .set(SINCE, next.since().orElse(null))
                        .set(VERSION, next.version())
                        .where(CODE.eq(next.code()), VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    public Optional<Plan> find(String code) {
        return list(CODE.eq(code)).stream().findFirst();
    }

    /** All, by code. */
    public List<Plan> all() {
        return list(DSL.noCondition());
    }

    /** Those that ask, by code. */
    public List<Plan> running() {
        return list(SINCE.isNotNull());
    }

    private List<Plan> list(Condition condition) {
        return sql.select(CODE, DEFINITION, SINCE, VERSION)
                .from(PLAN)
                .where(condition)
                .orderBy(CODE)
                .fetch(row -> json.read(
                        row.get(CODE), row.get(DEFINITION), Optional.ofNullable(row.get(SINCE)), row.get(VERSION)));
    }
}
