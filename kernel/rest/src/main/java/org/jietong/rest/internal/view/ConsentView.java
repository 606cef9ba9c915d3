package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Consent;

/**
 * What may be fetched.
 *
 * @param all from every source
 * @param sources otherwise from these
 * @param given who consented, when, and to which wording
 * @param withdrawn for which sources it was withdrawn since
 */
public record ConsentView(
        boolean all, List<String> sources, Optional<ConsentGivenView> given, List<WithdrawnView> withdrawn) {
    /**
     * The act of withdrawing.
     *
     * @param source the source, or an asterisk for every one
     * @param by the applicant, or who recorded it for the applicant
     * @param at when
     */
    public record WithdrawnView(String source, ActorView by, Instant at) {}

    public static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.all(),
                consent.sources().stream().sorted().toList(),
                consent.given().map(ConsentGivenView::of),
                consent.withdrawn().entrySet().stream()
                        .map(act -> new WithdrawnView(
                                act.getKey(),
                                ActorView.of(act.getValue().by()),
                                act.getValue().at()))
                        .sorted(Comparator.comparing(WithdrawnView::source))
                        .toList());
    }
}
