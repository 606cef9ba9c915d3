package org.jietong.survey.internal.invitation;

import java.util.Optional;
import org.jietong.api.identity.SecretToken;

/**
 * An invitation that was asked for.
 *
 * @param invitation the invitation
 * @param token the secret by which it is answered: this once, and not for what staff enter nor for one that was there already
 */
public record IssuedInvitation(Invitation invitation, Optional<SecretToken> token) {}
