package org.jietong.api.webhooks;

import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people do with web hooks. Everybody sees and changes those within their own scope. Refused with {@code UNAUTHENTICATED} or
 * {@code FORBIDDEN}, with {@code NOT_FOUND} for one that is not there or outside the caller's scope.
 */
@ProviderType
public interface Webhooks {

    /** Those the caller may see, oldest first. */
    Outcome<List<WebhookStanding>> list(Caller caller);

    Outcome<WebhookStanding> find(UUID id, Caller caller);

    /**
     * Makes one. It is told what happens from now on.
     *
     * @return refused with {@code INVALID_REQUEST} naming all that is wrong, with {@code FORBIDDEN} for a scope beyond the caller's, with
     *     {@code CONFLICT} when there are as many as can be
     */
    Outcome<Handed> create(Subscription wanted, Caller caller);

    /** Changes what is wanted, where, and whether it is active; one that was switched off begins anew where it stopped. */
    Outcome<WebhookStanding> change(UUID id, Subscription wanted, Caller caller);

    /** Removes it; what was set aside for it is forgotten. */
    Outcome<UUID> delete(UUID id, Caller caller);

    /** Gives it a new secret; the present one signs beside it for a day. */
    Outcome<Handed> renewSecret(UUID id, Caller caller);

    /** Posts a test event at once, whether it is active or not. */
    Outcome<Trial> test(UUID id, Caller caller);

    /**
     * Posts again what was posted already.
     *
     * @return refused with {@code INVALID_REQUEST} for a place that the journal does not have
     */
    Outcome<WebhookStanding> replay(UUID id, Replay from, Caller caller);
}
