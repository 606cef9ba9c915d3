package org.jietong.survey.internal.answering;

import static org.jietong.survey.internal.answering.ResponseRows.ANSWER;
import static org.jietong.survey.internal.answering.ResponseRows.CATEGORY;
import static org.jietong.survey.internal.answering.ResponseRows.COMPLETED_AT;
import static org.jietong.survey.internal.answering.ResponseRows.DISTRICT;
import static org.jietong.survey.internal.answering.ResponseRows.ENTERED_NAME;
import static org.jietong.survey.internal.answering.ResponseRows.FORM;
import static org.jietong.survey.internal.answering.ResponseRows.ID;
import static org.jietong.survey.internal.answering.ResponseRows.KEY;
import static org.jietong.survey.internal.answering.ResponseRows.KIND;
import static org.jietong.survey.internal.answering.ResponseRows.NUMBER;
import static org.jietong.survey.internal.answering.ResponseRows.OF;
import static org.jietong.survey.internal.answering.ResponseRows.ORDINAL;
import static org.jietong.survey.internal.answering.ResponseRows.QUESTIONNAIRE;
import static org.jietong.survey.internal.answering.ResponseRows.RESPONSE;
import static org.jietong.survey.internal.answering.ResponseRows.SUBJECT;
import static org.jietong.survey.internal.answering.ResponseRows.TEXT;
import static org.jietong.survey.internal.answering.ResponseRows.UNHAPPY;
import static org.jietong.survey.internal.answering.ResponseRows.UTILITY;
import static org.jietong.survey.internal.answering.ResponseRows.VERSION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Subject;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads responses as anybody may see them who may see what is answered. */
public final class ResponseReading {
    private final SurveyStore store;

    public ResponseReading(SurveyStore store) {
        this.store = store;
    }

    /**
     * The responses to a questionnaire within a scope, oldest first.
     *
     * @param version only of this version, if one is given: versions are apart unless somebody lays them together
     * @param after only those after this one
     * @param most how many
     */
    public List<ListedResponse> list(
            String questionnaire, OptionalInt version, Optional<UUID> after, int most, Scope scope) {
        Condition wanted = QUESTIONNAIRE.eq(questionnaire).and(within(scope));
        if (version.isPresent()) {
            wanted = wanted.and(VERSION.eq(version.getAsInt()));
        }
        Condition all = after.map(ID::gt).map(wanted::and).orElse(wanted);
        return store.read(sql -> {
            var rows = sql.select(
                            ID,
                            QUESTIONNAIRE,
                            VERSION,
                            SUBJECT,
                            UTILITY,
                            CATEGORY,
                            DISTRICT,
                            FORM,
                            COMPLETED_AT,
                            UNHAPPY,
                            ENTERED_NAME)
                    .from(RESPONSE)
                    .where(all)
                    .orderBy(ID)
                    .limit(most)
                    .fetch();
            Map<UUID, List<Answer>> answers = answers(rows.getValues(ID), sql);
            return rows.map(row -> listed(row, answers.getOrDefault(row.get(ID), List.of())));
        });
    }

    static Condition within(Scope scope) {
        Condition utility =
                scope.utility().map(only -> UTILITY.eq(only.value())).orElseGet(DSL::noCondition);
        return scope.districts().isEmpty()
                ? utility
                : utility.and(DISTRICT.in(
                        scope.districts().stream().map(District::code).toList()));
    }

    private static Map<UUID, List<Answer>> answers(List<UUID> responses, DSLContext sql) {
        return responses.isEmpty()
                ? Map.of()
                : sql.select(OF, KEY, ORDINAL, KIND, NUMBER, TEXT)
                        .from(ANSWER)
                        .where(OF.in(responses))
                        .orderBy(OF, KEY, ORDINAL)
                        .fetchGroups(OF, ResponseReading::answer);
    }

    private static Answer answer(Record row) {
        Value value = row.get(NUMBER) == null ? Value.of(row.get(TEXT)) : Value.of(row.get(NUMBER));
        return new Answer(row.get(KEY), row.get(ORDINAL), Kind.valueOf(row.get(KIND)), value);
    }

    private static ListedResponse listed(Record row, List<Answer> answers) {
        return new ListedResponse(
                row.get(ID),
                row.get(QUESTIONNAIRE),
                row.get(VERSION),
                Subject.valueOf(row.get(SUBJECT)),
                new UtilityCode(row.get(UTILITY)),
                Optional.ofNullable(row.get(CATEGORY)),
                Optional.ofNullable(row.get(DISTRICT)).map(District::new),
                Form.valueOf(row.get(FORM)),
                row.get(COMPLETED_AT),
                row.get(UNHAPPY),
                Optional.ofNullable(row.get(ENTERED_NAME)),
                answers);
    }
}
