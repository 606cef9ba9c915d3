package org.jietong.survey.internal.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.SecretToken;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.IssuedInvitation;
import org.jietong.survey.internal.questionnaire.Subject;

/**
 * An invitation.
 *
 * @param id the invitation
 * @param questionnaire by which questionnaire
 * @param version by which version of it
 * @param subject what it asks about
 * @param application number of the application, if it is about one
 * @param utility the utility
 * @param form by which form
 * @param issuedAt when it was issued
 * @param expiresAt from when on it is too late
 * @param state where it stands
 * @param token the secret by which it is answered; only in the answer to who issued it
 * @param link the address at which it is answered; only with the token, and when the product has a public address
 */
public record InvitationView(
        UUID id,
        String questionnaire,
        int version,
        Subject subject,
        Optional<String> application,
        String utility,
        Form form,
        Instant issuedAt,
        Instant expiresAt,
        Invitation.State state,
        Optional<String> token,
        Optional<String> link) {

    static InvitationView of(Invitation invitation) {
        return of(new IssuedInvitation(invitation, Optional.empty()), Optional.empty());
    }

    /** One that was issued, with the address of its page, if there is one. */
    static InvitationView of(IssuedInvitation issued, Optional<String> link) {
        Invitation invitation = issued.invitation();
        return new InvitationView(
                invitation.id(),
                invitation.questionnaire(),
                invitation.version(),
                invitation.subject(),
                invitation.about().application().map(ApplicationNumber::value),
                invitation.about().utility().value(),
                invitation.form(),
                invitation.issuedAt(),
                invitation.expiresAt(),
                invitation.state(),
                issued.token().map(SecretToken::value),
                link);
    }
}
