package org.jietong.api.duty;

import java.util.regex.Pattern;

/**
 * Something that not everybody can do, for example {@code PRESSURE_REGULATION}.
 *
 * @param code 2 to 32 capital letters, digits and underscores, beginning with a letter
 */
public record Skill(String code) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    /** @throws IllegalArgumentException when the code has another shape */
    public Skill {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("no skill: " + code);
        }
    }
}
