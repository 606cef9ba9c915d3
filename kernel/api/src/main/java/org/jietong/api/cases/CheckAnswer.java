package org.jietong.api.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a point of a check list stands.
 *
 * @param item code of the point
 * @param value what was answered; empty while there are photos only
 * @param photos the photos, in the order in which they were attached
 * @param at when it was answered last
 * @param by name of whoever did
 */
public record CheckAnswer(String item, Optional<Value> value, List<Photo> photos, Instant at, String by) {
    public CheckAnswer {
        photos = List.copyOf(photos);
    }

    /** What a point can be answered with. */
    public sealed interface Value {}

    /**
     * Yes or no.
     *
     * @param yes which
     */
    public record YesNo(boolean yes) implements Value {}

    /**
     * A number that was measured.
     *
     * @param number in the unit of the point
     */
    public record Measured(BigDecimal number) implements Value {}

    /**
     * Words.
     *
     * @param text 1 to 500 characters
     */
    public record Said(String text) implements Value {}

    CheckAnswer with(CheckAnswer next) {
        List<Photo> all = new ArrayList<>(photos);
        all.addAll(next.photos);
        return new CheckAnswer(item, next.value.or(() -> value), all, next.at, next.by);
    }
}
