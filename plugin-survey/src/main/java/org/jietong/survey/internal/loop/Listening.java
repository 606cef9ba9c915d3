package org.jietong.survey.internal.loop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.survey.internal.answering.Answer;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.answering.EnteredBy;
import org.jietong.survey.internal.answering.Response;
import org.jietong.survey.internal.call.CallRows;
import org.jietong.survey.internal.call.CallState;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpRows;
import org.jietong.survey.internal.plan.FollowUpState;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Published;
import org.jooq.DSLContext;

/**
 * Notes with a response what follows from it, and ends the follow-up and the call it answers. Whatever needs the kernel, such as who is
 * to own a rectification, is done a moment later from this note, since a transaction asks the kernel for nothing.
 *
 * @param json how it is noted
 */
record Listening(AftermathJson json) implements CompletionListener {
    /** A choice of this key, answered with this code, says that the person wants a reply. */
    private static final String CONSENT = "reply_wanted";

    private static final String YES = "yes";
    private static final int WORST_CONTENT = 3;
    private static final int BEST_DETRACTOR = 6;

    @Override
    public void completed(Response response, Published version, DSLContext sql) {
        Optional<FollowUp> followUp =
                new FollowUpRows(sql).ofInvitation(response.invitation().id());
        followUp.ifPresent(answered -> ended(answered, response, sql));
        response.invitation().about().application().ifPresent(number -> new AftermathRows(sql, json)
                .insert(new Aftermath(
                        response.id(),
                        number.value(),
                        response.invitation().form(),
                        response.completedAt(),
                        response.enteredBy().map(EnteredBy::name),
                        followUp.map(FollowUp::id),
                        response.unhappy(),
                        unhappy(response),
                        satisfaction(response),
                        wantsReply(response),
                        opinions(response, version.definition()))));
    }

    private static void ended(FollowUp followUp, Response response, DSLContext sql) {
        if (!followUp.progress().state().isOver()) {
            new FollowUpRows(sql)
                    .save(followUp.with(followUp.progress().ended(FollowUpState.COMPLETED, response.completedAt())));
        }
        CallRows calls = new CallRows(sql);
        calls.waiting(response.invitation().id()).ifPresent(call -> calls.save(call.ended(CallState.ANSWERED)));
    }

    private static List<String> unhappy(Response response) {
        return answers(response)
                .filter(answer -> number(answer)
                        .filter(value -> answer.kind() == Kind.SATISFACTION
                                ? value > WORST_CONTENT
                                : answer.kind() == Kind.RECOMMENDATION && value <= BEST_DETRACTOR)
                        .isPresent())
                .map(Answer::key)
                .toList();
    }

    /** The first question of satisfaction is the one about the whole. */
    private static Optional<Integer> satisfaction(Response response) {
        return answers(response)
                .filter(answer -> answer.kind() == Kind.SATISFACTION)
                .findFirst()
                .flatMap(Listening::number);
    }

    private static boolean wantsReply(Response response) {
        return answers(response)
                .anyMatch(answer -> answer.key().equals(CONSENT)
                        && answer.value() instanceof Value.Textual text
                        && text.text().equals(YES));
    }

    private static List<Aftermath.Written> opinions(Response response, Definition definition) {
        return answers(response)
                .filter(answer -> definition
                        .question(answer.key())
                        .filter(question -> question.form() instanceof AnswerForm.Words words && words.isOpinion())
                        .isPresent())
                .map(answer -> new Aftermath.Written(answer.key(), ((Value.Textual) answer.value()).text()))
                .toList();
    }

    private static Optional<Integer> number(Answer answer) {
        return answer.value() instanceof Value.Numeric numeric
                ? Optional.of(numeric.number()).map(BigDecimal::intValue)
                : Optional.empty();
    }

    private static Stream<Answer> answers(Response response) {
        return response.sheet().answers().stream();
    }
}
