package org.jietong.core.internal.cases.checks;

/** A code that was sent in, fit to be shown again in a message. */
public final class Shown {
    private static final int LONGEST = 64;

    private Shown() {}

    public static String of(String code) {
        if (code.length() <= LONGEST) {
            return code;
        }
        // Never through the middle of a character: half of one is no text that others can read.
        int end = Character.isHighSurrogate(code.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return code.substring(0, end) + "…";
    }
}
