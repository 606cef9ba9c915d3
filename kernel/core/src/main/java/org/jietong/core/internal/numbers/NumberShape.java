package org.jietong.core.internal.numbers;

import java.util.regex.Pattern;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/**
 * The form of case and application numbers: prefix and date, eight random characters, check character. Verification codes
 * are twelve random characters and a check character, in groups of four.
 */
public final class NumberShape {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,3}[0-9]{6}-[" + ALPHABET + "]{8}-[0-9A-Z]");

    private static final Pattern CODE = Pattern.compile("([" + ALPHABET + "]{4}-){3}[0-9A-Z]");

    private NumberShape() {}

    /** A value, if its number can have been given out; refused with {@code NUMBER_MISTYPED} otherwise. */
    public static <T> Outcome<T> typed(String number, T value) {
        return isValid(number) ? Outcome.done(value) : Outcome.refused(ProblemType.NUMBER_MISTYPED);
    }

    /** The same for a verification code. */
    public static <T> Outcome<T> typedCode(String code, T value) {
        return CODE.matcher(code).matches() && checked(code)
                ? Outcome.done(value)
                : Outcome.refused(ProblemType.NUMBER_MISTYPED);
    }

    /** Whether a number can have been given out: right in form, and its check character fits. */
    public static boolean isValid(String number) {
        return SHAPE.matcher(number).matches() && checked(number);
    }

    private static boolean checked(String number) {
        int check = number.length() - 1;
        return CheckCharacter.of(number.substring(0, check)) == number.charAt(check);
    }
}
