package org.jietong.survey.internal.tally;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jietong.api.text.District;
import org.jietong.survey.internal.answering.Answer;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.answering.Response;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.figures.Period;
import org.jietong.survey.internal.invitation.About;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Published;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;

/**
 * Keeps what was rated and written ready to be counted, with the response.
 *
 * @param zone in which a response has its day
 */
public record RatingRecorder(ZoneId zone) implements CompletionListener {
    private static final Set<Kind> COUNTED = Set.of(Kind.SATISFACTION, Kind.RECOMMENDATION, Kind.TEXT);
    private static final List<Field<?>> COLUMNS = List.of(
            RatingRows.RESPONSE,
            RatingRows.QUESTION_KEY,
            RatingRows.KIND,
            RatingRows.GIVEN,
            RatingRows.GIVEN_ON,
            RatingRows.WEEK_OF,
            RatingRows.MONTH_OF,
            Traits.QUESTIONNAIRE,
            Traits.VERSION,
            Traits.UTILITY,
            Traits.CATEGORY,
            Traits.DISTRICT,
            Traits.REPRESENTATIVE,
            Traits.FORM);

    @Override
    public void completed(Response response, Published version, DSLContext sql) {
        List<Answer> counted = response.sheet().answers().stream()
                .filter(answer -> COUNTED.contains(answer.kind()))
                .toList();
        if (!counted.isEmpty()) {
            insert(response, counted, sql);
        }
    }

    private void insert(Response response, List<Answer> counted, DSLContext sql) {
        InsertValuesStepN<?> insert = sql.insertInto(RatingRows.RATING).columns(COLUMNS);
        About about = response.invitation().about();
        LocalDate day = LocalDate.ofInstant(response.completedAt(), zone);
        for (Answer answer : counted) {
            insert = insert.values(Arrays.asList(
                    response.id(),
                    answer.key(),
                    answer.kind().name(),
                    given(answer),
                    day,
                    Period.WEEK.startOf(day),
                    Period.MONTH.startOf(day),
                    response.invitation().questionnaire(),
                    response.invitation().version(),
                    about.utility().value(),
                    about.category().orElse(null),
                    about.district().map(District::code).orElse(null),
                    about.representative().orElse(null),
                    response.invitation().form().name()));
        }
        insert.execute();
    }

    /** What was written has no number: it is only to be found. */
    private static short given(Answer answer) {
        return answer.value() instanceof Value.Numeric rated ? rated.number().shortValueExact() : 0;
    }
}
