package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.util.Locale;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.Source;
import org.jietong.api.time.Counting;

/**
 * The promised time.
 *
 * @param workingDays number of working days
 * @param counting how they are counted
 * @param source what promises it
 */
public record LimitView(BigDecimal workingDays, Counting counting, SourceView source) {
    /**
     * Where a rule comes from.
     *
     * @param document title and number
     * @param article place in it
     */
    public record SourceView(String document, String article) {
        static SourceView of(Source source, Locale language) {
            return new SourceView(source.document().in(language), source.article());
        }
    }

    public static LimitView of(Limit limit, Locale language) {
        return new LimitView(limit.workingDays(), limit.counting(), SourceView.of(limit.source(), language));
    }
}
