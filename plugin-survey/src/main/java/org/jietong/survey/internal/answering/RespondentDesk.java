package org.jietong.survey.internal.answering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.invitation.DraftRows;
import org.jietong.survey.internal.invitation.DraftRows.Draft;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.InvitationRows;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/** Where respondents answer, with the token of their invitation and without an account. */
public final class RespondentDesk {
    /** Characters of a draft, at most. */
    private static final int LONGEST = 100_000;

    private final SurveyStore store;
    private final Questionnaires questionnaires;
    private final Entrance entrance;
    private final Completing completing;
    private final Clock clock;

    public RespondentDesk(
            SurveyStore store,
            Questionnaires questionnaires,
            List<CompletionListener> listeners,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.entrance = new Entrance(store, new Guesses(clock), clock);
        this.completing = new Completing(listeners, ids, clock);
        this.clock = clock;
    }

    /**
     * What is asked, and what was answered so far.
     *
     * @return refused with {@code NOT_FOUND} for a token that opens nothing, {@code TOO_MANY_REQUESTS} after many of them,
     *     {@code CONFLICT} when it is answered, expired or withdrawn
     */
    public Outcome<OpenSheet> open(String token) {
        return entrance.with(token).map(invitation -> store.read(sql -> sheet(invitation, sql)));
    }

    /**
     * Keeps what was answered so far, in place of what was kept before.
     *
     * @param answers what is answered; a question that is not in it is not answered
     * @return refused likewise, and with {@code INVALID_REQUEST} for each answer that does not fit its question
     */
    public Outcome<OpenSheet> save(String token, JsonNode answers) {
        return entrance.with(token)
                .then(invitation -> store.transact(sql -> held(invitation, sql)
                        .then(open -> read(open, answers, false, sql))
                        .then(sheet -> bounded(answers))
                        .map(text -> {
                            new DraftRows(sql).save(invitation.id(), new Draft(text, clock.instant()));
                            return sheet(invitation, sql);
                        })));
    }

    /**
     * Ends answering: from then on nothing changes any more.
     *
     * @param answers all of them; those saved last, if there are none
     * @return refused likewise, also for what is required and missing, or was answered and not asked; the first of several
     *     completions counts
     */
    public Outcome<Response> complete(String token, Optional<JsonNode> answers) {
        return entrance.with(token)
                .then(invitation -> store.transact(sql -> held(invitation, sql)
                        .then(open -> read(open, answers.orElseGet(() -> saved(open, sql)), true, sql))
                        .then(sheet -> completing.complete(
                                invitation, version(invitation, sql), sheet, Optional.empty(), sql))));
    }

    /** For those who hand in files: the question a file is for has to be one that takes files. */
    Outcome<Invitation> entered(String token) {
        return entrance.with(token);
    }

    private Outcome<Invitation> held(Invitation invitation, DSLContext sql) {
        return new InvitationRows(sql).hold(invitation.id())
                ? Outcome.done(invitation)
                : Over.refused(new InvitationRows(sql).find(invitation.id()).orElse(invitation), clock.instant());
    }

    private Outcome<AnswerSheet> read(Invitation invitation, JsonNode answers, boolean atEnd, DSLContext sql) {
        Published version = version(invitation, sql);
        var files = new FileRows(sql).names(invitation.id());
        return atEnd
                ? AnswerReader.complete(version.definition(), answers, files)
                : AnswerReader.begun(version.definition(), answers, files);
    }

    private OpenSheet sheet(Invitation invitation, DSLContext sql) {
        return new OpenSheet(
                invitation,
                version(invitation, sql),
                new DraftRows(sql).find(invitation.id()),
                new FileRows(sql).of(invitation.id()));
    }

    private Published version(Invitation invitation, DSLContext sql) {
        return questionnaires
                .version(invitation.questionnaire(), invitation.version(), sql)
                .orElseThrow(() -> new IllegalStateException("an invitation without its version " + invitation.id()));
    }

    private static JsonNode saved(Invitation invitation, DSLContext sql) {
        return new DraftRows(sql)
                .find(invitation.id())
                .map(draft -> parsed(draft.answers()))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private static JsonNode parsed(String answers) {
        try {
            return new ObjectMapper().readTree(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that was kept is no JSON", e);
        }
    }

    private static Outcome<String> bounded(JsonNode answers) {
        String text = answers.toString();
        return text.length() <= LONGEST
                ? Outcome.done(text)
                : Outcome.refused(Problem.of(
                        ProblemType.INVALID_REQUEST,
                        List.of(new Violation("/answers", "TOO_LONG", Map.of("max", Integer.toString(LONGEST))))));
    }
}
