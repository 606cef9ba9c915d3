package org.jietong.api.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to a case.
 *
 * @param id time-ordered (UUID version 7)
 * @param caseId the case
 * @param applicationId the application, when it concerns one
 * @param version version of the application that the event made, 0 for events of the case; orders the events of one
 *     application
 * @param type what happened, {@code UPPER_SNAKE} and past tense; the kernel's are in {@link EventType}
 * @param at when it was recorded
 * @param actor who did it
 * @param details what else there is to say, by name; no personal data of the applicant
 */
public record JournalEvent(
        UUID id,
        UUID caseId,
        Optional<UUID> applicationId,
        long version,
        String type,
        Instant at,
        Actor actor,
        Map<String, String> details) {
    public JournalEvent {
        details = Map.copyOf(details);
    }
}
