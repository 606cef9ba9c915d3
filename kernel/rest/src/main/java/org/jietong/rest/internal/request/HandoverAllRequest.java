package org.jietong.rest.internal.request;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.HandoverReason;

/**
 * Hands all open applications of a person over.
 *
 * @param to the next representative; left out for the substitute of their leave, or for the rule of assignment
 * @param reason why
 */
public record HandoverAllRequest(Optional<UUID> to, HandoverReason reason) {}
