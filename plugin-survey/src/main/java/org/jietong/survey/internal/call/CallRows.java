package org.jietong.survey.internal.call;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.longWhole;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.plan.CustomerColumns;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Calls in the database.
 *
 * @param sql the transaction
 */
public record CallRows(DSLContext sql) {
    private static final Table<Record> CALL = table("survey_call");
    private static final Field<UUID> ID = id("id");
    private static final Field<UUID> FOLLOW_UP = id("follow_up");
    private static final Field<UUID> INVITATION = id("invitation");
    private static final Field<String> FORM = text("form");
    private static final Field<String> STATE = text("state");
    private static final Field<Integer> ATTEMPTS = whole("attempts");
    private static final Field<Instant> NEXT_AT = moment("next_at");
    private static final Field<UUID> HELD_BY = id("held_by");
    private static final Field<Instant> HELD_UNTIL = moment("held_until");
    private static final Field<Long> VERSION = longWhole("version");

    private static final List<Field<?>> COLUMNS = List.of(
            ID,
            FOLLOW_UP,
            INVITATION,
            FORM,
            CustomerColumns.NUMBER,
            CustomerColumns.UTILITY,
            CustomerColumns.DISTRICT,
            CustomerColumns.REPRESENTATIVE,
            STATE,
            ATTEMPTS,
            NEXT_AT,
            HELD_BY,
            HELD_UNTIL,
            VERSION);

    private static final Table<Record> ATTEMPT = table("survey_call_attempt");
    private static final Field<UUID> OF = id("call_id");
    private static final Field<Integer> ORDINAL = whole("ordinal");
    private static final Field<Instant> TRIED_AT = moment("tried_at");
    private static final Field<UUID> STAFF = id("staff");
    private static final Field<String> STAFF_NAME = text("staff_name");
    private static final Field<String> RESULT = text("result");
    private static final Field<String> NOTE = text("note");

    public void insert(ListedCall listed) {
        Call call = listed.call();
        sql.insertInto(CALL)
                .set(ID, call.id())
                .set(FOLLOW_UP, call.followUp())
                .set(INVITATION, call.invitation())
                .set(FORM, call.form().name())
                .set(CustomerColumns.NUMBER, listed.number())
                .set(CustomerColumns.UTILITY, listed.utility().value())
                .set(CustomerColumns.DISTRICT, listed.district().code())
                .set(CustomerColumns.REPRESENTATIVE, call.representative())
                .set(changing(call))
                .execute();
    }

    /** @return false when somebody else was faster; nothing is written then */
    public boolean save(Call next) {
        return sql.update(CALL)
                        .set(changing(next))
                        .where(ID.eq(next.id()), VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    public Optional<ListedCall> find(UUID call) {
        return select(ID.eq(call)).stream().findFirst();
    }

    /** The one that waits to be made under an invitation. */
    public Optional<Call> waiting(UUID invitation) {
        return select(INVITATION.eq(invitation).and(STATE.eq(CallState.WAITING.name()))).stream()
                .findFirst()
                .map(ListedCall::call);
    }

    /** Those that can be made at an instant, first what waits longest. */
    public List<ListedCall> list(Scope scope, Instant now, int limit) {
        return sql.select(COLUMNS)
                .from(CALL)
                .where(STATE.eq(CallState.WAITING.name()), NEXT_AT.le(now), CustomerColumns.within(scope))
                .orderBy(NEXT_AT, ID)
                .limit(limit)
                .fetch(CallRows::read);
    }

    /** Notes an attempt. */
    public void note(UUID call, Attempt attempt) {
        int ordinal = sql.fetchCount(ATTEMPT, OF.eq(call)) + 1;
        sql.insertInto(ATTEMPT)
                .set(OF, call)
                .set(ORDINAL, ordinal)
                .set(TRIED_AT, attempt.at())
                .set(STAFF, attempt.staff())
                .set(STAFF_NAME, attempt.name())
                .set(RESULT, attempt.result().name())
                .set(NOTE, attempt.note())
                .execute();
    }

    /** The attempts of a call, in order. */
    public List<Attempt> attempts(UUID call) {
        return sql.select(TRIED_AT, STAFF, STAFF_NAME, RESULT, NOTE)
                .from(ATTEMPT)
                .where(OF.eq(call))
                .orderBy(ORDINAL)
                .fetch(row -> new Attempt(
                        row.get(TRIED_AT),
                        row.get(STAFF),
                        row.get(STAFF_NAME),
                        CallResult.Kind.valueOf(row.get(RESULT)),
                        row.get(NOTE)));
    }

    private List<ListedCall> select(Condition condition) {
        return sql.select(COLUMNS).from(CALL).where(condition).fetch(CallRows::read);
    }

    private static Map<Field<?>, Object> changing(Call call) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(STATE, call.state().name());
        values.put(ATTEMPTS, call.attempts());
        values.put(NEXT_AT, call.nextAt());
        values.put(HELD_BY, call.hold().map(Call.Hold::staff).orElse(null));
        values.put(HELD_UNTIL, call.hold().map(Call.Hold::until).orElse(null));
        values.put(VERSION, call.version());
        return values;
    }

    private static ListedCall read(Record row) {
        Call call = new Call(
                row.get(ID),
                row.get(FOLLOW_UP),
                row.get(INVITATION),
                Form.valueOf(row.get(FORM)),
                row.get(CustomerColumns.REPRESENTATIVE),
                CallState.valueOf(row.get(STATE)),
                row.get(ATTEMPTS),
                row.get(NEXT_AT),
                Optional.ofNullable(row.get(HELD_BY)).map(staff -> new Call.Hold(staff, row.get(HELD_UNTIL))),
                row.get(VERSION));
        return new ListedCall(
                call,
                row.get(CustomerColumns.NUMBER),
                new UtilityCode(row.get(CustomerColumns.UTILITY)),
                new District(row.get(CustomerColumns.DISTRICT)));
    }
}
