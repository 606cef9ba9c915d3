package org.jietong.rest.internal.request;

import java.util.Optional;
import java.util.UUID;

/**
 * Names who sees to a task.
 *
 * @param to the staff member; the caller when nobody is named
 */
public record TaskAssignmentRequest(Optional<UUID> to) {}
