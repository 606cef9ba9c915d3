package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.identity.Mandates;

/**
 * That somebody may act for somebody else.
 *
 * @param id the mandate
 * @param principalPhone telephone of who gave it
 * @param agentPhone telephone of who holds it
 * @param givenAt when
 * @param endsAt when it ends, or was ended
 * @param holds whether it holds now
 */
public record MandateView(
        UUID id, String principalPhone, String agentPhone, Instant givenAt, Instant endsAt, boolean holds) {

    public static MandateView of(Mandates.Mandate mandate) {
        return new MandateView(
                mandate.id(),
                mandate.principal(),
                mandate.agent(),
                mandate.givenAt(),
                mandate.endsAt(),
                mandate.holds());
    }
}
