package org.jietong.survey.internal.condition;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** One value of an answer, or one that an answer is compared with. */
public sealed interface Value {

    /**
     * A number.
     *
     * @param number compared without regard to trailing zeros
     */
    record Numeric(BigDecimal number) implements Value {}

    /**
     * A text: what was written, the code of a choice, a day as ISO 8601 has it.
     *
     * @param text compared character by character
     */
    record Textual(String text) implements Value {}

    static Value of(long number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    static Value of(BigDecimal number) {
        return new Numeric(number);
    }

    static Value of(String text) {
        return new Textual(text);
    }

    /** Less than, equal to or more than zero as {@link Comparable} has it; empty between a number and a text. */
    default OptionalInt comparedTo(Value other) {
        if (this instanceof Numeric mine && other instanceof Numeric theirs) {
            return OptionalInt.of(mine.number().compareTo(theirs.number()));
        }
        if (this instanceof Textual mine && other instanceof Textual theirs) {
            return OptionalInt.of(mine.text().compareTo(theirs.text()));
        }
        return OptionalInt.empty();
    }

    default boolean isSameAs(Value other) {
        OptionalInt order = comparedTo(other);
        return order.isPresent() && order.getAsInt() == 0;
    }
}
