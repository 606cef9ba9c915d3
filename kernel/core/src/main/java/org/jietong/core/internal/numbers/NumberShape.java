package org.jietong.core.internal.numbers;

import java.util.regex.Pattern;

/** The form of case and application numbers: prefix and date, eight random characters, check character. */
public final class NumberShape {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,3}[0-9]{6}-[" + ALPHABET + "]{8}-[0-9A-Z]");

    private NumberShape() {}

    /** Whether a number can have been given out: right in form, and its check character fits. */
    public static boolean isValid(String number) {
        if (!SHAPE.matcher(number).matches()) {
            return false;
        }
        int check = number.length() - 1;
        return CheckCharacter.of(number.substring(0, check)) == number.charAt(check);
    }
}
