package org.jietong.api.cases;

import java.util.UUID;

/**
 * Whoever sees to a task.
 *
 * @param id the staff member
 * @param name the person's name
 */
public record TaskOwner(UUID id, String name) {}
