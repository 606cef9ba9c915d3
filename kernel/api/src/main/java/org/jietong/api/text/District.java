package org.jietong.api.text;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An administrative region by its statistical code, for example {@code 150302} for 海勃湾 (GB/T 39046: at most nine
 * digits).
 *
 * @param code six to nine digits
 */
public record District(String code) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{6,9}");

    public District {
        Objects.requireNonNull(code, "code");
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("not a region code: " + code);
        }
    }

    /** Whether a text has the shape of a region code; it says nothing of whether the region exists. */
    public static boolean isWellFormed(String code) {
        return SHAPE.matcher(code).matches();
    }

    @Override
    public String toString() {
        return code;
    }
}
