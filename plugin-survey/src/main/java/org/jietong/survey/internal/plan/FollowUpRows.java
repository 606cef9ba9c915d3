package org.jietong.survey.internal.plan;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.longWhole;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Follow-ups in the database.
 *
 * @param sql the transaction
 */
public record FollowUpRows(DSLContext sql) {
    private static final Table<Record> FOLLOW_UP = table("survey_follow_up");
    private static final Field<UUID> ID = id("id");
    private static final Field<String> ORIGIN = text("origin");
    private static final Field<String> PLAN = text("plan");
    private static final Field<Instant> TRIGGERED_AT = moment("triggered_at");
    private static final Field<String> STATE = text("state");
    private static final Field<Integer> STEP = whole("step");
    private static final Field<String> FORM = text("form");
    private static final Field<Instant> NEXT_AT = moment("next_at");
    private static final Field<UUID> INVITATION = id("invitation");
    private static final Field<Instant> ASKED_AT = moment("asked_at");
    private static final Field<Integer> REMINDED = whole("reminded");
    private static final Field<Instant> ENDED_AT = moment("ended_at");
    private static final Field<UUID> RECTIFICATION = id("rectification");
    private static final Field<Long> VERSION = longWhole("version");

    private static final List<Field<?>> COLUMNS = List.of(
            ID,
            ORIGIN,
            PLAN,
            CustomerColumns.APPLICATION,
            CustomerColumns.NUMBER,
            CustomerColumns.UTILITY,
            CustomerColumns.CATEGORY,
            CustomerColumns.DISTRICT,
            CustomerColumns.REPRESENTATIVE,
            CustomerColumns.RESPONDENT,
            TRIGGERED_AT,
            STATE,
            STEP,
            FORM,
            NEXT_AT,
            INVITATION,
            ASKED_AT,
            REMINDED,
            ENDED_AT,
            RECTIFICATION,
            VERSION);

    /**
     * Inserts those whose origin is new; of the others there is one already. The unique index holds off whoever inserts the
     * same at this moment.
     *
     * @return how many were new
     */
    public int insertNew(List<FollowUp> followUps) {
        Set<String> known = new HashSet<>(sql.select(ORIGIN)
                .from(FOLLOW_UP)
                .where(ORIGIN.in(followUps.stream().map(FollowUp::origin).toList()))
                .fetch(ORIGIN));
        List<FollowUp> fresh = followUps.stream()
                .filter(followUp -> known.add(followUp.origin()))
                .toList();
        fresh.forEach(
                followUp -> sql.insertInto(FOLLOW_UP).set(values(followUp)).execute());
        return fresh.size();
    }

    public Optional<FollowUp> find(UUID followUp) {
        return one(ID.eq(followUp));
    }

    /** The one whose present question is an invitation. */
    public Optional<FollowUp> ofInvitation(UUID invitation) {
        return one(INVITATION.eq(invitation));
    }

    /** Those there is something to do about, first what waits longest. */
    public List<FollowUp> due(Instant now, int limit) {
        return sql.select(COLUMNS)
                .from(FOLLOW_UP)
                .where(NEXT_AT.le(now))
                .orderBy(NEXT_AT, ID)
                .limit(limit)
                .fetch(FollowUpRows::read);
    }

    /** How often a person was asked since an instant, by whatever plan. */
    public int askedSince(String respondent, Instant since) {
        return sql.fetchCount(
                FOLLOW_UP, CustomerColumns.RESPONDENT.eq(respondent), ASKED_AT.ge(since), RECTIFICATION.isNull());
    }

    /**
     * Writes how far one has come.
     *
     * @return false when somebody else was faster; nothing is written then
     */
    public boolean save(FollowUp next) {
        return sql.update(FOLLOW_UP)
                        .set(progress(next))
                        .where(ID.eq(next.id()), VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    /** Looks at one again at another instant, which is no change of it. */
    public void putOff(FollowUp followUp, Instant until) {
        sql.update(FOLLOW_UP)
                .set(NEXT_AT, until)
                .where(ID.eq(followUp.id()), VERSION.eq(followUp.version()))
                .execute();
    }

    /**
     * Those that fit, newest first.
     *
     * @param before only those older than this one
     */
    public List<FollowUp> list(Condition condition, Optional<UUID> before, int limit) {
        return sql.select(COLUMNS)
                .from(FOLLOW_UP)
                .where(condition)
                .and(before.map(ID::lt).orElse(DSL.noCondition()))
                .orderBy(ID.desc())
                .limit(limit)
                .fetch(FollowUpRows::read);
    }

    /** Those of a plan. */
    static Condition ofPlan(String code) {
        return PLAN.eq(code);
    }

    /** Those in a state. */
    static Condition in(FollowUpState state) {
        return STATE.eq(state.name());
    }

    /** Those of an application. */
    static Condition of(String number) {
        return CustomerColumns.NUMBER.eq(number);
    }

    /** How many follow-ups of a plan stand where. */
    public Map<FollowUpState, Integer> counts(String plan) {
        Map<FollowUpState, Integer> counts = new LinkedHashMap<>();
        sql.select(STATE, DSL.count())
                .from(FOLLOW_UP)
                .where(PLAN.eq(plan))
                .groupBy(STATE)
                .orderBy(STATE)
                .forEach(row -> counts.put(FollowUpState.valueOf(row.value1()), row.value2()));
        return counts;
    }

    private Optional<FollowUp> one(Condition condition) {
        return sql.select(COLUMNS).from(FOLLOW_UP).where(condition).fetchOptional(FollowUpRows::read);
    }

    private static Map<Field<?>, Object> values(FollowUp followUp) {
        Map<Field<?>, Object> values = new LinkedHashMap<>(CustomerColumns.values(followUp.customer()));
        values.put(ID, followUp.id());
        values.put(ORIGIN, followUp.origin());
        values.put(PLAN, followUp.plan());
        values.put(TRIGGERED_AT, followUp.triggeredAt());
        values.put(RECTIFICATION, followUp.rectification().orElse(null));
        values.putAll(progress(followUp));
        return values;
    }

    private static Map<Field<?>, Object> progress(FollowUp followUp) {
        FollowUp.Progress progress = followUp.progress();
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(STATE, progress.state().name());
        values.put(STEP, progress.step());
        values.put(FORM, progress.form().name());
        values.put(NEXT_AT, progress.nextAt().orElse(null));
        values.put(INVITATION, progress.invitation().orElse(null));
        values.put(ASKED_AT, progress.askedAt().orElse(null));
        values.put(REMINDED, progress.reminded());
        values.put(ENDED_AT, progress.endedAt().orElse(null));
        values.put(VERSION, followUp.version());
        return values;
    }

    private static FollowUp read(Record row) {
        FollowUp.Progress progress = new FollowUp.Progress(
                FollowUpState.valueOf(row.get(STATE)),
                row.get(STEP),
                Form.valueOf(row.get(FORM)),
                Optional.ofNullable(row.get(NEXT_AT)),
                Optional.ofNullable(row.get(INVITATION)),
                Optional.ofNullable(row.get(ASKED_AT)),
                row.get(REMINDED),
                Optional.ofNullable(row.get(ENDED_AT)));
        return new FollowUp(
                row.get(ID),
                row.get(ORIGIN),
                row.get(PLAN),
                CustomerColumns.read(row),
                row.get(TRIGGERED_AT),
                progress,
                Optional.ofNullable(row.get(RECTIFICATION)),
                row.get(VERSION));
    }
}
