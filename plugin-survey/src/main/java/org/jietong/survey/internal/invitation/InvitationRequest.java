package org.jietong.survey.internal.invitation;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody is to be asked.
 *
 * @param questionnaire by which questionnaire: by the version that is published at the moment
 * @param about whom and what it concerns
 * @param form by which form
 * @param expiresAt from when on it is too late
 * @param origin what makes it, for example plan and event, at most 200 characters; under one origin there is one invitation
 */
public record InvitationRequest(
        String questionnaire, About about, Form form, Instant expiresAt, Optional<String> origin) {}
