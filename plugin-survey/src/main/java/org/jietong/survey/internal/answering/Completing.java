package org.jietong.survey.internal.answering;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.invitation.DraftRows;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.Invitation.State;
import org.jietong.survey.internal.invitation.InvitationRows;
import org.jietong.survey.internal.questionnaire.Published;
import org.jooq.DSLContext;

/** Turns answers into a response. Of several at once the first one counts; the others are refused and change nothing. */
final class Completing {
    private final List<CompletionListener> listeners;
    private final Ids ids;
    private final Clock clock;

    Completing(List<CompletionListener> listeners, Ids ids, Clock clock) {
        this.listeners = List.copyOf(listeners);
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<Response> complete(
            Invitation invitation,
            Published version,
            AnswerSheet sheet,
            Optional<EnteredBy> enteredBy,
            DSLContext sql) {
        Instant now = clock.instant();
        if (!invitation.isOpen(now) || !new InvitationRows(sql).end(invitation.id(), State.COMPLETED)) {
            return Over.refused(invitation, now);
        }
        Response response =
                new Response(ids.next(), invitation, now, version.definition().isUnhappy(sheet), enteredBy, sheet);
        new ResponseRows(sql).insert(response);
        new DraftRows(sql).delete(invitation.id());
        listeners.forEach(listener -> listener.completed(response, version, sql));
        return Outcome.done(response);
    }
}
