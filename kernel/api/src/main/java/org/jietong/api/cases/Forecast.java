package org.jietong.api.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * When an open application will likely be connected, and how likely it is late, with what that rests on. It is an
 * estimate for those who work on it; the promise is the limit alone.
 *
 * @param likely as many end before it as after it; empty when there is none, for the reason of the basis
 * @param range between the two ends lie three of five; empty when only the limit speaks
 * @param chanceLate the share, from 0 to 1, of those that are still to come that end after the limit; 1 once the deadline
 *     has passed; empty when the past does not say
 * @param deadline the deadline; empty before acceptance and after the end
 * @param usedWorkingDays working days used so far, suspensions taken out
 * @param limitWorkingDays the limit
 * @param assumption what is supposed of its clock
 * @param basis what it rests on
 */
public record Forecast(
        Optional<Finish> likely,
        Optional<Range> range,
        Optional<BigDecimal> chanceLate,
        Optional<Due> deadline,
        BigDecimal usedWorkingDays,
        BigDecimal limitWorkingDays,
        Assumption assumption,
        Basis basis) {

    /**
     * A possible end.
     *
     * @param workingDays working days from acceptance, suspensions taken out
     * @param at when that is, never in the past
     * @param provisional whether it reaches into a year whose schedule is not loaded
     */
    public record Finish(BigDecimal workingDays, Instant at, boolean provisional) {}

    /**
     * The bounds of what is likely.
     *
     * @param early one of five ends by then
     * @param late four of five end by then
     */
    public record Range(Finish early, Finish late) {}

    /**
     * What a forecast rests on.
     *
     * @param method where it comes from
     * @param reason why there is none, or none from the past
     * @param finished number of finished applications that it looks at
     * @param lastedAsLong how many of them took at least as long as this one has taken so far
     * @param since when the first of them was supplied; empty when there are none
     * @param days what all of them took; empty when there are none
     * @param load how much the representative has on hand
     */
    public record Basis(
            Method method,
            Optional<Reason> reason,
            int finished,
            int lastedAsLong,
            Optional<Instant> since,
            Optional<Days> days,
            Load load) {}

    /**
     * Working days of finished applications.
     *
     * @param early one of five took no longer
     * @param median half of them took no longer
     * @param late four of five took no longer
     */
    public record Days(BigDecimal early, BigDecimal median, BigDecimal late) {}

    /**
     * How much the representative has on hand, in open applications by weight.
     *
     * @param now at present
     * @param usual the median over those finished, each at its end; empty when too few of them were measured with it
     * @param factor what the durations of the past are multiplied by for it, within bounds; 1 without a usual load
     */
    public record Load(BigDecimal now, Optional<BigDecimal> usual, BigDecimal factor) {}

    /** Where a forecast comes from. */
    public enum Method {
        /** From finished applications of the same utility and category. */
        CATEGORY,
        /** From the share of their limits that finished applications of the same utility took, whatever their category. */
        UTILITY,
        /** The limit alone. */
        LIMIT,
        /** There is no forecast. */
        NONE
    }

    /** Why there is no forecast from the past. */
    public enum Reason {
        /** Its clock has not started. */
        NOT_ACCEPTED,
        /** It has ended. */
        ENDED,
        /** Too few applications of the utility were finished within the last year. */
        FEW_FINISHED,
        /** Too few of those finished took as long as this one has taken already. */
        FEW_LASTED_AS_LONG
    }

    /** What is supposed of the clock. */
    public enum Assumption {
        /** It runs, and goes on. */
        RUNS_ON,
        /** It stands, and runs again at the end that is set. */
        RUNS_AGAIN_AS_SET,
        /** It stands with no end set, and is taken to run again at once. */
        RUNS_AGAIN_NOW
    }
}
