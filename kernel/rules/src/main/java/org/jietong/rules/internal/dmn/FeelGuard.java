package org.jietong.rules.internal.dmn;

import java.util.regex.Pattern;

/**
 * Keeps formulas to plain arithmetic over facts, whose time and memory are bounded by the facts: FEEL can define functions that
 * call into Java, count through a thousand million numbers, raise to powers that fill the memory, and nest without end.
 */
final class FeelGuard {
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 20;
    private static final int DEEPEST_FILTER = 1;
    private static final int SHOWN = 100;
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern REFUSED =
            Pattern.compile("\\b(?:function|external|instance\\s+of)\\b|\\*\\*|\\^|/\\*|//|@");
    private static final Pattern LOOP = Pattern.compile("\\b(?:for|some|every)\\b");
    private static final Pattern COUNTING = Pattern.compile("\\bin\\b[^\\[\\](]*\\.\\.");

    private FeelGuard() {}

    /** Whether a formula may be handed to the engine. */
    static boolean admits(String formula) {
        if (formula.length() > LONGEST) {
            return false;
        }
        String plain = withoutTexts(formula);
        return depth(plain, "([{", ")]}") <= DEEPEST
                && depth(plain, "[", "]") <= DEEPEST_FILTER
                && !REFUSED.matcher(plain).find()
                && isBoundedLoop(plain)
                && FeelCalls.areKnown(plain);
    }

    /** At most one loop, over a list among the facts and never over a range of numbers. */
    private static boolean isBoundedLoop(String formula) {
        long loops = LOOP.matcher(formula).results().count();
        if (loops == 0) {
            return true;
        }
        String head = formula.substring(0, Math.max(formula.indexOf("return"), formula.indexOf("satisfies")));
        return loops == 1 && !COUNTING.matcher(formula).find() && !head.contains(",");
    }

    /** How deep brackets are nested. */
    private static int depth(String formula, String opening, String closing) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < formula.length(); i++) {
            if (opening.indexOf(formula.charAt(i)) >= 0) {
                depth++;
            } else if (closing.indexOf(formula.charAt(i)) >= 0) {
                depth--;
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
