package org.jietong.survey.internal.plan;

import static org.jietong.survey.internal.store.Columns.decimal;
import static org.jietong.survey.internal.store.Columns.flag;
import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.longWhole;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What was drawn, each with its frame.
 *
 * @param sql the transaction
 */
public record DrawRows(DSLContext sql) {
    private static final Table<Record> DRAW = table("survey_draw");
    private static final Field<UUID> ID = id("id");
    private static final Field<String> PLAN = text("plan");
    private static final Field<LocalDate> DRAWN_FOR = DSL.field(DSL.unquotedName("drawn_for"), SQLDataType.LOCALDATE);
    private static final Field<Long> SEED = longWhole("seed");
    private static final Field<BigDecimal> MARGIN = decimal("margin");
    private static final Field<Integer> POPULATION = whole("population");
    private static final Field<Integer> SAMPLE_SIZE = whole("sample_size");
    private static final Field<Instant> DRAWN_AT = moment("drawn_at");
    private static final Field<Boolean> FINISHED = flag("finished");

    private static final Table<Record> FRAME = table("survey_frame");
    private static final Field<UUID> OF = id("draw");

    /** Keeps what is drawn together with its frame. */
    public void insert(Drawn drawn, List<UUID> frame) {
        sql.insertInto(DRAW)
                .set(ID, drawn.id())
                .set(PLAN, drawn.plan())
                .set(DRAWN_FOR, drawn.day())
                .set(SEED, drawn.sampling().map(Sampling::seed).orElse(null))
                .set(MARGIN, drawn.sampling().map(Sampling::margin).orElse(null))
                .set(POPULATION, drawn.population())
                .set(SAMPLE_SIZE, drawn.size())
                .set(DRAWN_AT, drawn.at())
                .set(FINISHED, drawn.finished())
                .execute();
        if (!frame.isEmpty()) {
            sql.batch(sql.insertInto(FRAME, OF, CustomerColumns.APPLICATION).values((UUID) null, null))
                    .bind(frame.stream()
                            .map(member -> new Object[] {drawn.id(), member})
                            .toArray(Object[][]::new))
                    .execute();
        }
    }

    public Optional<Drawn> find(String plan, LocalDate day) {
        return list(PLAN.eq(plan).and(DRAWN_FOR.eq(day))).stream().findFirst();
    }

    /** Those of a plan, the latest first. */
    public List<Drawn> of(String plan) {
        return list(PLAN.eq(plan));
    }

    /** All who could be drawn, in the order of their ids. */
    public List<UUID> frame(UUID draw) {
        return sql.select(CustomerColumns.APPLICATION)
                .from(FRAME)
                .where(OF.eq(draw))
                .orderBy(CustomerColumns.APPLICATION)
                .fetch(CustomerColumns.APPLICATION);
    }

    /** All who were drawn have their follow-up. */
    public void finish(UUID draw) {
        sql.update(DRAW).set(FINISHED, true).where(ID.eq(draw)).execute();
    }

    private List<Drawn> list(Condition condition) {
        return sql.select(ID, PLAN, DRAWN_FOR, SEED, MARGIN, POPULATION, SAMPLE_SIZE, DRAWN_AT, FINISHED)
                .from(DRAW)
                .where(condition)
                .orderBy(DRAWN_FOR.desc())
                .fetch(DrawRows::read);
    }

    private static Drawn read(Record row) {
        return new Drawn(
                row.get(ID),
                row.get(PLAN),
                row.get(DRAWN_FOR),
                Optional.ofNullable(row.get(SEED)).map(seed -> new Sampling(row.get(MARGIN), seed)),
                row.get(POPULATION),
                row.get(SAMPLE_SIZE),
                row.get(DRAWN_AT),
                row.get(FINISHED));
    }
}
