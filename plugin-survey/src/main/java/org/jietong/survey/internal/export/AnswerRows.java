package org.jietong.survey.internal.export;

import static org.jietong.survey.internal.store.Columns.decimal;
import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.tally.Selection;
import org.jietong.survey.internal.tally.Traits;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Whole responses in the database, as they are taken out.
 *
 * @param sql the transaction
 * @param zone in which a response has its day
 */
record AnswerRows(DSLContext sql, ZoneId zone) {
    private static final Field<UUID> ID = id("id");
    private static final Field<Instant> COMPLETED_AT = moment("completed_at");
    private static final Field<UUID> RESPONSE = id("response");
    private static final Field<String> KEY = text("question_key");
    private static final Field<Integer> ORDINAL = whole("ordinal");
    private static final Field<String> KIND = text("kind");
    private static final Field<BigDecimal> NUMBER = decimal("number_value");
    private static final Field<String> WRITTEN = text("text_value");
    private static final String BETWEEN_CHOICES = ";";

    /**
     * The responses with their exact background, no more than so many.
     *
     * @param kinds of which kinds answers are read
     */
    List<AnonymousAnswer> exact(Selection selection, Set<Kind> kinds, int most) {
        Instant from = selection.from().atStartOfDay(zone).toInstant();
        Instant end = selection.to().plusDays(1).atStartOfDay(zone).toInstant();
        Table<?> responses = sql.select(
                        ID, Traits.VERSION, COMPLETED_AT, Traits.UTILITY, Traits.FORM, Traits.DISTRICT, Traits.CATEGORY)
                .from(table("survey_response"))
                .where(COMPLETED_AT.ge(from), COMPLETED_AT.lt(end), Traits.within(selection))
                .orderBy(ID)
                .limit(most)
                .asTable(DSL.unquotedName("responses"));
        List<String> names = kinds.stream().map(Kind::name).sorted().toList();
        Map<UUID, AnonymousAnswer> found = new HashMap<>();
        sql.select(responses.fields())
                .select(KEY, NUMBER, WRITTEN)
                .from(responses)
                .leftJoin(table("survey_answer"))
                .on(RESPONSE.eq(ID), KIND.in(names))
                .orderBy(ID, KEY, ORDINAL)
                .forEach(row -> add(row, found));
        return new ArrayList<>(found.values());
    }

    private void add(Record row, Map<UUID, AnonymousAnswer> found) {
        AnonymousAnswer answer = found.computeIfAbsent(
                row.get(ID), unused -> new AnonymousAnswer(background(row), row.get(Traits.VERSION), new HashMap<>()));
        Optional.ofNullable(row.get(KEY))
                .ifPresent(key -> answer.values().merge(key, value(row), (one, next) -> one + BETWEEN_CHOICES + next));
    }

    private static Object value(Record row) {
        BigDecimal number = row.get(NUMBER);
        return number == null ? row.get(WRITTEN) : number.stripTrailingZeros();
    }

    private Background background(Record row) {
        LocalDate day = row.get(COMPLETED_AT).atZone(zone).toLocalDate();
        return new Background(
                Optional.of(row.get(Traits.UTILITY)),
                Optional.of(day.withDayOfMonth(1)),
                Optional.of(row.get(Traits.FORM)),
                Optional.ofNullable(row.get(Traits.DISTRICT)),
                Optional.ofNullable(row.get(Traits.CATEGORY)));
    }
}
