package org.jietong.survey.internal.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jooq.DSLContext;

/** Who may answer. Each works within the transaction it is given, so that it is kept with what made it. */
public interface Invitations {

    /**
     * Invites somebody.
     *
     * @return the invitation; under an origin that was there already the first one, without its token; refused with
     *     {@code INVALID_REQUEST} when nothing is published of the questionnaire or it would have expired already
     */
    Outcome<IssuedInvitation> issue(InvitationRequest request, DSLContext sql);

    /**
     * Gives an open invitation another token, as a reminder needs it since nobody knows the first any more. The one before opens nothing
     * from then on; what was begun stays.
     *
     * @return refused with {@code NOT_FOUND}, or with {@code CONFLICT} when it is not open any more
     */
    Outcome<IssuedInvitation> renew(UUID id, DSLContext sql);

    Optional<Invitation> find(UUID id, DSLContext sql);

    /**
     * Marks what nobody answered in time, and forgets what was begun of it.
     *
     * @return how many there were
     */
    int expire(Instant now, DSLContext sql);

    /**
     * Calls an invitation back, and forgets what was begun of it.
     *
     * @return refused with {@code NOT_FOUND}, or with {@code CONFLICT} when it is not open any more
     */
    Outcome<Invitation> withdraw(UUID id, DSLContext sql);
}
