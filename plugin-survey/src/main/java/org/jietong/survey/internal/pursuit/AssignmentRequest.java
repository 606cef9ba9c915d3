package org.jietong.survey.internal.pursuit;

import java.util.UUID;

/**
 * What an opinion is about and who sees to it.
 *
 * @param theme its theme, at most 64 characters
 * @param owner the staff member
 */
public record AssignmentRequest(String theme, UUID owner) {}
