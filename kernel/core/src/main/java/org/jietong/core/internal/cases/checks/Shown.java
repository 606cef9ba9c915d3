package org.jietong.core.internal.cases.checks;

/** A code that was sent in, fit to be shown again in a message. */
public final class Shown {
    private static final int LONGEST = 64;

    private Shown() {}

    public static String of(String code) {
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST) + "…";
    }
}
