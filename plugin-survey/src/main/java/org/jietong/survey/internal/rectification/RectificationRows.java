package org.jietong.survey.internal.rectification;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.longWhole;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.survey.internal.plan.CustomerColumns;
import org.jietong.survey.internal.rectification.Rectification.Closing;
import org.jietong.survey.internal.rectification.Rectification.Work;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Rectifications in the database.
 *
 * @param sql the transaction
 */
public record RectificationRows(DSLContext sql) {
    private static final String BETWEEN_QUESTIONS = ",";

    private static final Table<Record> RECTIFICATION = table("survey_rectification");
    private static final Field<UUID> ID = id("id");
    private static final Field<UUID> RESPONSE = id("response");
    private static final Field<String> PLAN = text("plan");
    private static final Field<String> QUESTIONS = text("questions");
    private static final Field<UUID> OWNER = id("owner");
    private static final Field<LocalDate> DUE_ON = DSL.field(DSL.unquotedName("due_on"), SQLDataType.LOCALDATE);
    private static final Field<Integer> ROUND = whole("round");
    private static final Field<String> STATE = text("state");
    private static final Field<Instant> OPENED_AT = moment("opened_at");
    private static final Field<String> NOTE = text("note");
    private static final Field<UUID> DONE_BY = id("done_by");
    private static final Field<Instant> DONE_AT = moment("done_at");
    private static final Field<UUID> CLOSED_BY = id("closed_by");
    private static final Field<String> CLOSED_REASON = text("closed_reason");
    private static final Field<Instant> CLOSED_AT = moment("closed_at");
    private static final Field<Instant> NEXT_AT = moment("next_at");
    private static final Field<Long> VERSION = longWhole("version");

    private static final List<Field<?>> COLUMNS = List.of(
            ID,
            RESPONSE,
            PLAN,
            CustomerColumns.APPLICATION,
            CustomerColumns.NUMBER,
            CustomerColumns.UTILITY,
            CustomerColumns.CATEGORY,
            CustomerColumns.DISTRICT,
            CustomerColumns.REPRESENTATIVE,
            CustomerColumns.RESPONDENT,
            QUESTIONS,
            OWNER,
            DUE_ON,
            ROUND,
            STATE,
            OPENED_AT,
            NOTE,
            DONE_BY,
            DONE_AT,
            CLOSED_BY,
            CLOSED_REASON,
            CLOSED_AT,
            NEXT_AT,
            VERSION);

    public void insert(Rectification rectification) {
        sql.insertInto(RECTIFICATION)
                .set(ID, rectification.id())
                .set(RESPONSE, rectification.response())
                .set(PLAN, rectification.plan().orElse(null))
                .set(CustomerColumns.values(rectification.customer()))
                .set(QUESTIONS, String.join(BETWEEN_QUESTIONS, rectification.questions()))
                .set(OPENED_AT, rectification.openedAt())
                .set(changing(rectification))
                .execute();
    }

    /** @return false when somebody else was faster; nothing is written then */
    public boolean save(Rectification next) {
        return sql.update(RECTIFICATION)
                        .set(changing(next))
                        .where(ID.eq(next.id()), VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    public Optional<Rectification> find(UUID rectification) {
        return select(ID.eq(rectification)).stream().findFirst();
    }

    /** The one that a response opened. */
    public Optional<Rectification> ofResponse(UUID response) {
        return select(RESPONSE.eq(response)).stream().findFirst();
    }

    /** Those there is something to do about by itself. */
    public List<Rectification> due(Instant now, int limit) {
        return sql.select(COLUMNS)
                .from(RECTIFICATION)
                .where(NEXT_AT.le(now))
                .orderBy(NEXT_AT, ID)
                .limit(limit)
                .fetch(RectificationRows::read);
    }

    /**
     * Those that fit, newest first.
     *
     * @param before only those older than this one
     */
    public List<Rectification> list(Condition condition, Optional<UUID> before, int limit) {
        return sql.select(COLUMNS)
                .from(RECTIFICATION)
                .where(condition)
                .and(before.map(ID::lt).orElse(DSL.noCondition()))
                .orderBy(ID.desc())
                .limit(limit)
                .fetch(RectificationRows::read);
    }

    static Condition in(RectificationState state) {
        return STATE.eq(state.name());
    }

    static Condition ownedBy(UUID staff) {
        return OWNER.eq(staff);
    }

    /** How many are not closed, by owner. */
    public Map<UUID, Integer> open() {
        Map<UUID, Integer> open = new HashMap<>();
        sql.select(OWNER, DSL.count())
                .from(RECTIFICATION)
                .where(STATE.ne(RectificationState.CLOSED.name()))
                .groupBy(OWNER)
                .forEach(row -> open.put(row.value1(), row.value2()));
        return open;
    }

    private List<Rectification> select(Condition condition) {
        return list(condition, Optional.empty(), 1);
    }

    private static Map<Field<?>, Object> changing(Rectification some) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(OWNER, some.owner());
        values.put(DUE_ON, some.dueOn());
        values.put(ROUND, some.round());
        values.put(STATE, some.state().name());
        values.put(NOTE, some.work().map(Work::note).orElse(null));
        values.put(DONE_BY, some.work().map(Work::by).orElse(null));
        values.put(DONE_AT, some.work().map(Work::at).orElse(null));
        values.put(CLOSED_BY, some.closing().flatMap(Closing::by).orElse(null));
        values.put(CLOSED_REASON, some.closing().flatMap(Closing::reason).orElse(null));
        values.put(CLOSED_AT, some.closing().map(Closing::at).orElse(null));
        values.put(NEXT_AT, some.nextAt().orElse(null));
        values.put(VERSION, some.version());
        return values;
    }

    private static Rectification read(Record row) {
        return new Rectification(
                row.get(ID),
                row.get(RESPONSE),
                Optional.ofNullable(row.get(PLAN)),
                CustomerColumns.read(row),
                Stream.of(row.get(QUESTIONS).split(BETWEEN_QUESTIONS))
                        .filter(key -> !key.isEmpty())
                        .toList(),
                row.get(OWNER),
                row.get(DUE_ON),
                row.get(ROUND),
                RectificationState.valueOf(row.get(STATE)),
                row.get(OPENED_AT),
                Optional.ofNullable(row.get(DONE_AT)).map(at -> new Work(row.get(NOTE), row.get(DONE_BY), at)),
                Optional.ofNullable(row.get(CLOSED_AT))
                        .map(at -> new Closing(
                                Optional.ofNullable(row.get(CLOSED_BY)),
                                Optional.ofNullable(row.get(CLOSED_REASON)),
                                at)),
                Optional.ofNullable(row.get(NEXT_AT)),
                row.get(VERSION));
    }
}
