package org.jietong.api.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody of the staff was told, in their own language.
 *
 * @param id the message
 * @param template code of what it says
 * @param subject one line
 * @param text the whole text
 * @param about number of the application or case
 * @param urgent whether it is urgent
 * @param at when it was written
 * @param readAt when it was marked as read
 */
public record Notice(
        UUID id,
        String template,
        String subject,
        String text,
        Optional<String> about,
        boolean urgent,
        Instant at,
        Optional<Instant> readAt) {}
