package org.jietong.core.internal.cases.checks;

/** A code that was sent in, fit to be shown again in a message. */
final class Shown {
    private static final int LONGEST = 64;

    private Shown() {}

    static String of(String code) {
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST) + "…";
    }
}
