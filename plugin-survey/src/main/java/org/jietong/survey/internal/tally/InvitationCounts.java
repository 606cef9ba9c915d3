package org.jietong.survey.internal.tally;

import static org.jietong.survey.internal.store.Columns.day;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jietong.survey.internal.figures.Count;
import org.jietong.survey.internal.figures.Division;
import org.jietong.survey.internal.figures.Responses;
import org.jietong.survey.internal.invitation.Invitation.State;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What became of the invitations in the database, by the day on which they were issued.
 *
 * @param sql the transaction
 * @param zone in which an invitation has its day
 */
public record InvitationCounts(DSLContext sql, ZoneId zone) {
    private static final Field<Instant> ISSUED_AT = moment("issued_at");
    private static final Field<Instant> EXPIRES_AT = moment("expires_at");
    private static final Field<String> STATE = text("state");
    private static final Field<Integer> STANDING = DSL.field(DSL.unquotedName("standing"), SQLDataType.INTEGER);
    private static final Field<LocalDate> ISSUED_ON = day("issued_on");

    /**
     * How many came to which standing, as {@link Responses} has them; withdrawn ones do not count.
     *
     * @param now decides whose time has run
     */
    public List<Count> counts(Selection selection, Division division, Instant now) {
        Instant from = selection.from().atStartOfDay(zone).toInstant();
        Instant end = selection.to().plusDays(1).atStartOfDay(zone).toInstant();
        List<Field<?>> group = division.by().map(Traits::of).orElse(List.of());
        List<Field<?>> columns = new ArrayList<>(group);
        columns.add(STANDING);
        List<SelectField<?>> computed = new ArrayList<>(group);
        computed.add(standing(now).as(STANDING));
        division.per().ifPresent(period -> {
            columns.add(ISSUED_ON);
            computed.add(new LocalDay(zone, from, end).of(ISSUED_AT, dialect()).as(ISSUED_ON));
        });
        Table<?> asked = sql.select(computed)
                .from(table("survey_invitation"))
                .where(
                        ISSUED_AT.ge(from),
                        ISSUED_AT.lt(end),
                        STATE.ne(State.WITHDRAWN.name()),
                        Traits.within(selection))
                .asTable(DSL.unquotedName("asked"));
        Field<Integer> number = DSL.count();
        return sql.select(columns)
                .select(number)
                .from(asked)
                .groupBy(columns)
                .fetch(row -> new Count(
                        "",
                        Traits.group(row, group),
                        division.per().map(period -> row.get(ISSUED_ON)).orElse(selection.from()),
                        row.get(STANDING),
                        row.get(number)));
    }

    private static Field<Integer> standing(Instant now) {
        return DSL.when(STATE.eq(State.COMPLETED.name()), DSL.inline(Responses.COMPLETED))
                .when(STATE.eq(State.OPEN.name()).and(EXPIRES_AT.gt(now)), DSL.inline(Responses.WAITING))
                .otherwise(DSL.inline(Responses.LAPSED));
    }

    private SQLDialect dialect() {
        return sql.dialect().family();
    }
}
