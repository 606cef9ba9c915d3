package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Locale;
import org.jietong.api.cases.Similar;

/**
 * An open application that may be asking for the same.
 *
 * @param why what it has in common with the form
 * @param application the application
 */
public record SimilarView(List<Similar.Why> why, ApplicationView application) {
    public static SimilarView of(Similar similar, Locale language) {
        return new SimilarView(
                similar.why().stream().sorted().toList(), ApplicationView.of(similar.application(), language));
    }
}
