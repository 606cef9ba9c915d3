package org.jietong.rest.internal.request;

import java.util.UUID;
import org.jietong.api.cases.HandoverReason;

/**
 * Hands one application over.
 *
 * @param to the next representative
 * @param reason why
 */
public record HandoverRequest(UUID to, HandoverReason reason) {}
