package org.jietong.rest.internal.view;

import java.util.UUID;

/**
 * Who sees to a task.
 *
 * @param id the staff member
 * @param name the person's name
 */
public record TaskOwnerView(UUID id, String name) {}
