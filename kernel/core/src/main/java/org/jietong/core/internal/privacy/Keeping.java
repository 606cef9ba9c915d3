package org.jietong.core.internal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How long what tells a person is kept, from the last thing that happened to a case that has ended.
 *
 * @param least for so long it has to be kept, whoever asks: claims out of a contract lapse after three years (Civil Code, art. 188)
 * @param most after so long it is erased by itself; empty when it never is
 */
record Keeping(Period least, Optional<Period> most) {
    static final String LEAST = "jietong.privacy.keepAtLeast";
    static final String MOST = "jietong.privacy.eraseAfter";
    private static final Period THREE_YEARS = Period.ofYears(3);

    Keeping {
        if (most.filter(period -> isLonger(least, period)).isPresent()) {
            throw new IllegalArgumentException(MOST + " is shorter than " + LEAST);
        }
    }

    /**
     * Reads the settings, periods such as {@code P3Y}.
     *
     * @throws IllegalArgumentException for what is no period, or one that ends before the other
     */
    static Keeping of(UnaryOperator<String> settings) {
        return new Keeping(period(LEAST, settings).orElse(THREE_YEARS), period(MOST, settings));
    }

    private static Optional<Period> period(String name, UnaryOperator<String> settings) {
        return Optional.ofNullable(settings.apply(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> period(name, text));
    }

    private static Period period(String name, String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative()) {
                return period;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is no period such as P3Y: " + text, e);
        }
        throw new IllegalArgumentException(name + " is negative: " + text);
    }

    private static boolean isLonger(Period one, Period other) {
        return LocalDate.EPOCH.plus(one).isAfter(LocalDate.EPOCH.plus(other));
    }

    /** Until when a case has to be kept that nothing has happened to since an instant. */
    Instant neededUntil(Instant last, ZoneId zone) {
        return last.atZone(zone).plus(least).toInstant();
    }
}
