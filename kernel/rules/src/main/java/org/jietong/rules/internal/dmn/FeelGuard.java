package org.jietong.rules.internal.dmn;

import java.util.regex.Pattern;

/**
 * Keeps formulas to plain arithmetic over facts: FEEL can define functions that call into Java, three functions on regular
 * expressions need a library that is left out, and a formula without end or nested without end overflows the compiler.
 */
final class FeelGuard {
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 20;
    private static final int SHOWN = 100;
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern REFUSED = Pattern.compile("\\b(?:function|external|matches|replace|split)\\b");

    private FeelGuard() {}

    /** Whether a formula may be handed to the engine. */
    static boolean admits(String formula) {
        if (formula.length() > LONGEST) {
            return false;
        }
        String plain = withoutTexts(formula);
        return depth(plain) <= DEEPEST && !REFUSED.matcher(plain).find();
    }

    /** How deep its brackets are nested. */
    private static int depth(String formula) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < formula.length(); i++) {
            switch (formula.charAt(i)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                default -> {
                    // Everything else does not nest.
                }
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** So much of a formula that one sees which it is. */
    static String beginning(String formula) {
        return formula.length() <= SHOWN ? formula : formula.substring(0, SHOWN) + "…";
    }

    /** A formula with its text literals blanked out. */
    static String withoutTexts(String formula) {
        return TEXT.matcher(formula).replaceAll("\"\"");
    }
}
