package org.jietong.api.utility;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The short name of a utility in addresses and records: {@code water}, {@code gas}, {@code heating}.
 *
 * @param value 2 to 24 characters: lower-case letters, digits and hyphens, a letter first
 */
public record UtilityCode(String value) implements Comparable<UtilityCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,23}");

    public UtilityCode {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a utility code: " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public int compareTo(UtilityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
