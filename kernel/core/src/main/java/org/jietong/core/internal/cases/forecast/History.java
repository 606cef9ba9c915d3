package org.jietong.core.internal.cases.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Forecast.Load;
import org.jietong.api.cases.Forecast.Method;
import org.jietong.api.store.Finished;

/**
 * The past that a forecast looks at.
 *
 * @param method what was chosen of it
 * @param finished finished applications; none when only the limit speaks
 */
public record History(Method method, List<Finished> finished) {
    /** So many finished applications make a past; fewer say nothing. */
    public static final int LEAST = 20;

    private static final BigDecimal LOWEST_FACTOR = new BigDecimal("0.75");
    private static final BigDecimal HIGHEST_FACTOR = new BigDecimal("1.5");
    private static final int PLACES = 4;

    public History {
        finished = List.copyOf(finished);
    }

    /**
     * The past of the category when there is enough of it, otherwise that of the whole utility, otherwise none.
     *
     * @param ofCategory finished applications of the category
     * @param ofUtility those of the whole utility
     */
    public static History among(List<Finished> ofCategory, List<Finished> ofUtility) {
        if (ofCategory.size() >= LEAST) {
            return new History(Method.CATEGORY, ofCategory);
        }
        return ofUtility.size() >= LEAST
                ? new History(Method.UTILITY, ofUtility)
                : new History(Method.LIMIT, List.of());
    }

    Optional<Instant> since() {
        return finished.stream().map(Finished::supplyStartedAt).min(Comparator.naturalOrder());
    }

    /** What they took; of other categories, what the same share of a limit would be. */
    Durations durations(BigDecimal limit) {
        Function<Elapsed, BigDecimal> days =
                method == Method.CATEGORY ? Elapsed::netWorkingDays : elapsed -> scaled(elapsed, limit);
        return new Durations(finished.stream().map(Finished::elapsed).map(days).toList());
    }

    private static BigDecimal scaled(Elapsed elapsed, BigDecimal limit) {
        return elapsed.netWorkingDays()
                .multiply(limit)
                .divide(elapsed.limitWorkingDays(), PLACES, RoundingMode.HALF_UP);
    }

    /**
     * How a load stands to the usual one. With a queue that is twice as long everything takes twice as long, but a
     * representative is not all there is to it: so the factor is bounded.
     */
    Load load(BigDecimal now) {
        List<BigDecimal> known = finished.stream()
                .flatMap(one -> one.elapsed().load().stream())
                .filter(load -> load.signum() > 0)
                .toList();
        if (known.size() < LEAST) {
            return new Load(now, Optional.empty(), BigDecimal.ONE);
        }
        BigDecimal usual = new Durations(known).days().median();
        BigDecimal factor = now.divide(usual, 2, RoundingMode.HALF_UP);
        return new Load(now, Optional.of(usual), factor.max(LOWEST_FACTOR).min(HIGHEST_FACTOR));
    }
}
