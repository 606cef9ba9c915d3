package org.jietong.messages.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.messages.Message;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.Whereabouts;

/**
 * Who may have messages sent again: whoever answers for the application, or for one of the case when it is about that.
 *
 * @param policy the policy
 */
record Access(AccessPolicy policy) {

    Outcome<Caller> toResend(Caller caller) {
        return unless(policy.refusal(caller, Permission.RESEND_MESSAGES), caller);
    }

    Outcome<Message> toResend(Caller caller, Message message, UnitOfWork work) {
        Optional<UUID> application = message.origin().application();
        boolean allowed = work
                .applications()
                .whereabouts(List.of(message.origin().caseId()))
                .stream()
                .filter(one -> application.map(one.application()::equals).orElse(true))
                .anyMatch(one -> allows(caller, one));
        return allowed ? Outcome.done(message) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    private boolean allows(Caller caller, Whereabouts application) {
        boolean represents = caller instanceof Caller.Staff staff && staff.id().equals(application.representative());
        return represents
                || policy.refusal(caller, Permission.RESEND_MESSAGES, application.utility(), application.district())
                        .isEmpty();
    }

    private static <T> Outcome<T> unless(Optional<Problem> refusal, T value) {
        return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }
}
