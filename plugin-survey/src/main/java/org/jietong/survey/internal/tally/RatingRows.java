package org.jietong.survey.internal.tally;

import static org.jietong.survey.internal.store.Columns.day;
import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jietong.survey.internal.figures.Count;
import org.jietong.survey.internal.figures.Division;
import org.jietong.survey.internal.figures.Period;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What was rated and written, in the database, ready to be counted.
 *
 * @param sql the transaction
 */
public record RatingRows(DSLContext sql) {
    static final Table<Record> RATING = table("survey_rating");
    static final Field<UUID> RESPONSE = id("response");
    static final Field<String> QUESTION_KEY = text("question_key");
    static final Field<String> KIND = text("kind");
    static final Field<Short> GIVEN = DSL.field(DSL.unquotedName("given"), SQLDataType.SMALLINT);
    static final Field<LocalDate> GIVEN_ON = day("given_on");
    static final Field<LocalDate> WEEK_OF = day("week_of");
    static final Field<LocalDate> MONTH_OF = day("month_of");

    /**
     * How often each value was given.
     *
     * @param kind what was asked for: satisfaction or recommendation
     */
    public List<Count> counts(Kind kind, Selection selection, Division division) {
        List<Field<?>> group = division.by().map(Traits::of).orElse(List.of());
        List<Field<?>> columns = new ArrayList<>(group);
        columns.add(QUESTION_KEY);
        columns.add(GIVEN);
        division.per().ifPresent(period -> columns.add(since(period)));
        Field<Integer> number = DSL.count();
        return sql.select(columns)
                .select(number)
                .from(RATING)
                .where(chosen(kind, selection))
                .groupBy(columns)
                .fetch(row -> new Count(
                        row.get(QUESTION_KEY),
                        Traits.group(row, group),
                        division.per().map(period -> row.get(since(period))).orElse(selection.from()),
                        row.get(GIVEN),
                        row.get(number)));
    }

    /** The latest texts that respondents wrote, no more than so many, one for each key of a response. */
    public List<String> texts(Selection selection, int most) {
        Table<?> latest = sql.select(
                        RESPONSE.as(DSL.unquotedName("of_response")), QUESTION_KEY.as(DSL.unquotedName("of_key")))
                .from(RATING)
                .where(chosen(Kind.TEXT, selection))
                .orderBy(GIVEN_ON.desc(), RESPONSE.desc())
                .limit(most)
                .asTable(DSL.unquotedName("latest"));
        Field<String> written = text("text_value");
        return sql.select(written)
                .from(latest)
                .join(table("survey_answer"))
                .on(RESPONSE.eq(id("of_response")), QUESTION_KEY.eq(text("of_key")))
                .fetch(written);
    }

    /** The first day of the period, or of the month in it: the fewer groups a database makes, the sooner it is done. */
    private static Field<LocalDate> since(Period period) {
        return switch (period) {
            case DAY -> GIVEN_ON;
            case WEEK -> WEEK_OF;
            case MONTH, QUARTER -> MONTH_OF;
        };
    }

    private static Condition chosen(Kind kind, Selection selection) {
        return DSL.and(
                KIND.eq(kind.name()),
                GIVEN_ON.between(selection.from(), selection.to()),
                selection.question().map(QUESTION_KEY::eq).orElse(DSL.noCondition()),
                Traits.within(selection));
    }
}
