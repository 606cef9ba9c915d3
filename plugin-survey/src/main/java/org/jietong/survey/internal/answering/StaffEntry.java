package org.jietong.survey.internal.answering;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.InvitationRows;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/** Where staff enter what was said in a call or at a visit: under their name, and never about their own work. */
public final class StaffEntry {
    private final SurveyStore store;
    private final Questionnaires questionnaires;
    private final Completing completing;
    private final Clock clock;

    public StaffEntry(
            SurveyStore store,
            Questionnaires questionnaires,
            List<CompletionListener> listeners,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.completing = new Completing(listeners, ids, clock);
        this.clock = clock;
    }

    /**
     * Enters answers.
     *
     * @param staff who enters them, within whose scope the invitation has to lie
     * @return refused with {@code NOT_FOUND}; with {@code FORBIDDEN} outside the scope and, as {@code OWN_WORK}, for whom the
     *     answers are about; with {@code CONFLICT} when the invitation is answered by the respondent or can no longer be
     *     answered; with {@code INVALID_REQUEST} for each answer that does not fit
     */
    public Outcome<Response> enter(UUID invitation, JsonNode answers, Caller.Staff staff, Once<Response> once) {
        return store.transactOnce(once, clock.instant(), sql -> new InvitationRows(sql)
                .find(invitation)
                .map(found -> admitted(found, staff).then(admitted -> entered(admitted, answers, staff, sql)))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    private Outcome<Response> entered(Invitation invitation, JsonNode answers, Caller.Staff staff, DSLContext sql) {
        Published version = questionnaires
                .version(invitation.questionnaire(), invitation.version(), sql)
                .orElseThrow(() -> new IllegalStateException("an invitation without its version " + invitation.id()));
        Optional<EnteredBy> by = Optional.of(new EnteredBy(staff.id(), staff.name()));
        return AnswerReader.complete(version.definition(), answers, Set.of())
                .then(sheet -> completing.complete(invitation, version, sheet, by, sql));
    }

    private static Outcome<Invitation> admitted(Invitation invitation, Caller.Staff staff) {
        if (!invitation.about().isWithin(staff.scope())) {
            return Outcome.refused(ProblemType.FORBIDDEN);
        }
        if (invitation.about().isWorkOf(staff)) {
            return refused(ProblemType.FORBIDDEN, "OWN_WORK");
        }
        return invitation.form().isEnteredByStaff()
                ? Outcome.done(invitation)
                : refused(ProblemType.CONFLICT, "ANSWERED_BY_RESPONDENT");
    }

    private static <T> Outcome<T> refused(ProblemType type, String code) {
        return Outcome.refused(Problem.of(type, List.of(Violation.of("", code))));
    }
}
