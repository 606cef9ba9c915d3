package org.jietong.rest.internal.request;

import java.util.Optional;
import java.util.UUID;

/**
 * Moves an appointment.
 *
 * @param slot the next slot
 * @param reason why, in words
 */
public record MoveRequest(UUID slot, Optional<String> reason) {}
