package org.jietong.rules.internal.dmn;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The functions that a formula may call: those whose work is bounded by what they are given. */
final class FeelCalls {
    private static final Pattern BEFORE_BRACKET =
            Pattern.compile("((?:[\\p{L}_][\\p{L}\\p{N}_]*\\s+)*[\\p{L}_][\\p{L}\\p{N}_]*)?\\s*\\(");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> KEYWORDS =
            Set.of("if", "then", "else", "and", "or", "in", "return", "satisfies", "between", "not");

    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "all",
            "any",
            "ceiling",
            "contains",
            "count",
            "decimal",
            "ends with",
            "even",
            "floor",
            "list contains",
            "max",
            "mean",
            "median",
            "min",
            "modulo",
            "odd",
            "round down",
            "round half down",
            "round half up",
            "round up",
            "sqrt",
            "starts with",
            "string length",
            "sum");

    private FeelCalls() {}

    /** Whether everything that stands before a bracket is a keyword, an operator, or one of the functions. */
    static boolean areKnown(String formula) {
        return BEFORE_BRACKET.matcher(formula).results().map(MatchResult::group).allMatch(FeelCalls::isKnown);
    }

    private static boolean isKnown(String call) {
        String words =
                BLANKS.matcher(call.substring(0, call.length() - 1).strip()).replaceAll(" ");
        return words.isEmpty()
                || KEYWORDS.contains(words.substring(words.lastIndexOf(' ') + 1))
                || FUNCTIONS.stream().anyMatch(function -> words.equals(function) || words.endsWith(" " + function));
    }
}
