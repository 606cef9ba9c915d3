package org.jietong.survey.internal.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.invitation.Invitation.State;

/** Somebody who was asked, and what came of it. */
public record Asked(
        UUID id,
        String questionnaire,
        int version,
        String utility,
        Optional<String> category,
        Optional<String> district,
        Optional<UUID> representative,
        Form form,
        Instant issuedAt,
        Instant expiresAt,
        State state,
        Optional<Instant> completedAt,
        Map<String, Integer> satisfaction,
        Map<String, Integer> recommendation,
        Optional<String> text) {

    public LocalDate issuedOn(ZoneId zone) {
        return issuedAt.atZone(zone).toLocalDate();
    }

    public LocalDate completedOn(ZoneId zone) {
        return completedAt.orElseThrow().atZone(zone).toLocalDate();
    }
}
