package org.jietong.rest.internal.view;

import java.time.Instant;
import org.jietong.api.cases.Consent;

/**
 * The act of consenting.
 *
 * @param by the applicant, or who recorded it for the applicant
 * @param at when
 * @param wording version of the text that was consented to
 */
public record ConsentGivenView(ActorView by, Instant at, String wording) {
    static ConsentGivenView of(Consent.Given given) {
        return new ConsentGivenView(ActorView.of(given.by()), given.at(), given.wording());
    }
}
