package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.figures.Published;
import org.jietong.api.figures.Tally;
import org.jietong.rest.internal.problem.Texts;

/**
 * What anybody may see of the work (R7.3).
 *
 * @param from first day of the twelve months
 * @param until last day of them
 * @param at when it was counted
 * @param note what is not told, in the reader's language
 * @param categories the categories of the rules in force
 */
public record PublicFiguresView(
        LocalDate from, LocalDate until, Instant at, String note, List<CategoryView> categories) {

    /**
     * A category.
     *
     * @param utility the utility
     * @param category the category
     * @param limitWorkingDays the limit promised
     * @param hidden whether fewer than five were connected, of which nothing is told
     * @param connected how many were connected
     * @param onTimeRate how many of these within the limit, from 0 to 1
     * @param meanNetWorkingDays what they took on average, suspensions taken out
     * @param meanGrossWorkingDays the same, suspensions included
     */
    public record CategoryView(
            CodeNameView utility,
            CodeNameView category,
            BigDecimal limitWorkingDays,
            boolean hidden,
            Optional<Long> connected,
            Optional<BigDecimal> onTimeRate,
            Optional<BigDecimal> meanNetWorkingDays,
            Optional<BigDecimal> meanGrossWorkingDays) {
        static CategoryView of(Published.Line line, Locale language) {
            Optional<Tally> tally = line.tally();
            return new CategoryView(
                    new CodeNameView(line.utility().value(), line.utilityName().in(language)),
                    new CodeNameView(line.category(), line.categoryName().in(language)),
                    line.limit(),
                    tally.isEmpty(),
                    tally.map(Tally::connected),
                    tally.flatMap(Tally::onTimeRate),
                    tally.flatMap(Tally::meanNetDays),
                    tally.flatMap(Tally::meanGrossDays));
        }
    }

    public static PublicFiguresView of(Published published, Texts texts, Locale language) {
        return new PublicFiguresView(
                published.from(),
                published.until(),
                published.at(),
                texts.said("figures.hidden", Map.of("fewest", Integer.toString(Published.FEWEST)), language),
                published.lines().stream()
                        .map(line -> CategoryView.of(line, language))
                        .toList());
    }
}
