package org.jietong.api.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Applications that ended, added up. Everything that is shown of them follows from these sums.
 *
 * @param connected how many were connected, the sample of the times
 * @param onTime how many of these within their net limit
 * @param rejected how many were rejected
 * @param withdrawn how many were withdrawn
 * @param returned how many of all were given back at least once
 * @param returns how often they were, all together
 * @param kept for how many every promised document was there by its day
 * @param broken for how many one was not
 * @param netDays net working days of those connected
 * @param grossDays their gross working days
 */
public record Tally(
        long connected,
        long onTime,
        long rejected,
        long withdrawn,
        long returned,
        long returns,
        long kept,
        long broken,
        BigDecimal netDays,
        BigDecimal grossDays) {
    /** Of rates, which are from 0 to 1. */
    private static final int RATE_PLACES = 4;

    private static final int DAY_PLACES = 2;

    public static Tally nothing() {
        return new Tally(0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    public Tally plus(Tally other) {
        return new Tally(
                connected + other.connected,
                onTime + other.onTime,
                rejected + other.rejected,
                withdrawn + other.withdrawn,
                returned + other.returned,
                returns + other.returns,
                kept + other.kept,
                broken + other.broken,
                netDays.add(other.netDays),
                grossDays.add(other.grossDays));
    }

    /** How many ended. */
    public long finished() {
        return connected + rejected + withdrawn;
    }

    /** For how many a promise of documents was decided. */
    public long tolerant() {
        return kept + broken;
    }

    /** Connected within the net limit ÷ connected; empty without any. */
    public Optional<BigDecimal> onTimeRate() {
        return share(onTime, connected);
    }

    /** Given back at least once ÷ ended. */
    public Optional<BigDecimal> returnRate() {
        return share(returned, finished());
    }

    /** Every promised document there by its day ÷ those of which that can be said (R2.5). */
    public Optional<BigDecimal> keptRate() {
        return share(kept, tolerant());
    }

    public Optional<BigDecimal> meanNetDays() {
        return mean(netDays);
    }

    public Optional<BigDecimal> meanGrossDays() {
        return mean(grossDays);
    }

    private static Optional<BigDecimal> share(long part, long of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), RATE_PLACES, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> mean(BigDecimal days) {
        return connected == 0
                ? Optional.empty()
                : Optional.of(days.divide(BigDecimal.valueOf(connected), DAY_PLACES, RoundingMode.HALF_UP));
    }
}
