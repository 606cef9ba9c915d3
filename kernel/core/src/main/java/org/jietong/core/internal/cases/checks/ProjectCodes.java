package org.jietong.core.internal.cases.checks;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The codes of construction projects (GB/T 40058): year, region, two groups of two, five digits and a check character.
 * How the check character is made is not published; a rule for it can be put in.
 *
 * @param check whether the check character of a code of the right shape fits
 */
public record ProjectCodes(Predicate<String> check) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{5}[0-9A-Z]");

    /** The shape alone. */
    public static ProjectCodes ofShape() {
        return new ProjectCodes(code -> true);
    }

    boolean accept(String code) {
        return SHAPE.matcher(code).matches() && check.test(code);
    }
}
