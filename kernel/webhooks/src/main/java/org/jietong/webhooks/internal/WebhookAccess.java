package org.jietong.webhooks.internal;

import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.webhooks.Subscription;

/**
 * Who may do what with which web hooks.
 *
 * @param policy grants
 */
record WebhookAccess(AccessPolicy policy) {

    /** The scope within which a caller may act, when the caller may act at all. */
    Outcome<Scope> permitted(Caller caller) {
        return policy.refusal(caller, Permission.MANAGE_WEBHOOKS)
                .map(Outcome::<Scope>refused)
                .orElseGet(() ->
                        Outcome.done(caller instanceof Caller.Placed placed ? placed.scope() : Scope.everything()));
    }

    /** A web hook within a scope. */
    static Outcome<Kept> found(UnitOfWork work, UUID id, Scope scope) {
        return work.webhooks()
                .find(id)
                .filter(webhook -> scope.contains(webhook.subscription().scope()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    /** A subscription that reaches no further than a scope. */
    static Outcome<Subscription> within(Scope scope, Subscription wanted) {
        return scope.contains(wanted.scope()) ? Outcome.done(wanted) : Outcome.refused(ProblemType.FORBIDDEN);
    }
}
