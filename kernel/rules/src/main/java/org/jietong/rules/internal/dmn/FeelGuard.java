package org.jietong.rules.internal.dmn;

import java.util.regex.Pattern;

/**
 * Keeps formulas to plain arithmetic over facts: FEEL can define functions that call into Java, and three functions on
 * regular expressions need a library that is left out.
 */
final class FeelGuard {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern REFUSED = Pattern.compile("\\b(?:function|external|matches|replace|split)\\b");

    private FeelGuard() {}

    /** Whether a formula may be handed to the engine. */
    static boolean admits(String formula) {
        return !REFUSED.matcher(withoutTexts(formula)).find();
    }

    /** A formula with its text literals blanked out. */
    static String withoutTexts(String formula) {
        return TEXT.matcher(formula).replaceAll("\"\"");
    }
}
