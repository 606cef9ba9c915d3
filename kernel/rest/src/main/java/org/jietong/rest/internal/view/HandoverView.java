package org.jietong.rest.internal.view;

import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.Handovers;
import org.jietong.api.problem.Problem;

/**
 * What came of handing one application over.
 *
 * @param number number of the application
 * @param representative who has it now; left out when it was not handed over
 * @param refusal why it was not, in the reader's language
 */
public record HandoverView(String number, Optional<RepresentativeView> representative, Optional<String> refusal) {
    /** @param words says a problem in the reader's language */
    public static HandoverView of(Handovers.Line line, Function<Problem, String> words) {
        return new HandoverView(
                line.number().value(),
                line.to().map(RepresentativeView::of),
                line.refusal().map(words));
    }
}
