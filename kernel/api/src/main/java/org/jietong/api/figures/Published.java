package org.jietong.api.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;

/**
 * What anybody may see of the work (R7.3): whole months alone, so that nobody subtracts one day from another.
 *
 * @param from first day of the twelve months
 * @param until last day of them
 * @param at when it was counted
 * @param lines one for each category of the rules in force, in their order
 */
public record Published(LocalDate from, LocalDate until, Instant at, List<Line> lines) {
    /** Of fewer connected applications nothing is told. */
    public static final int FEWEST = 5;

    public Published {
        lines = List.copyOf(lines);
    }

    /**
     * A category.
     *
     * @param utility the utility
     * @param utilityName its name
     * @param category code of the category
     * @param categoryName its name
     * @param limit the limit promised, in working days
     * @param tally what ended in these months; empty when fewer than five were connected
     */
    public record Line(
            UtilityCode utility,
            LocalizedText utilityName,
            String category,
            LocalizedText categoryName,
            BigDecimal limit,
            Optional<Tally> tally) {}
}
