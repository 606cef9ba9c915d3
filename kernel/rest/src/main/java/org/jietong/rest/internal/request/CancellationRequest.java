package org.jietong.rest.internal.request;

import java.util.Optional;

/**
 * Cancels an appointment.
 *
 * @param reason why, in words
 */
public record CancellationRequest(Optional<String> reason) {}
