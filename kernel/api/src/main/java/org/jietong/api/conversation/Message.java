package org.jietong.api.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * Something that was written on a case.
 *
 * @param id time-ordered (UUID version 7)
 * @param caseId the case
 * @param author who wrote it
 * @param text 1 to 2000 characters
 * @param at when it was written
 * @param readAt when the other side had read it
 * @param open whether it is a question of the applicant that nobody has answered
 */
public record Message(
        UUID id, UUID caseId, Actor author, String text, Instant at, Optional<Instant> readAt, boolean open) {}
