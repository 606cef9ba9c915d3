package org.jietong.survey.internal.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads conditions. {@code or} binds less than {@code and}, {@code and} less than {@code not}; a comparison has the key on
 * its left and values on its right.
 */
public final class ConditionParser {
    /** Characters of a condition, at most. */
    public static final int LONGEST = 1000;

    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 50;

    private static final Map<String, Operator> SYMBOLS = Map.of(
            "=", Operator.EQUAL,
            "==", Operator.EQUAL,
            "<>", Operator.NOT_EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.GREATER,
            ">=", Operator.AT_LEAST,
            "*=", Operator.CONTAINS);
    private static final Map<String, Operator> WORDS = Map.of(
            "equal", Operator.EQUAL,
            "notequal", Operator.NOT_EQUAL,
            "less", Operator.LESS,
            "lessorequal", Operator.AT_MOST,
            "greater", Operator.GREATER,
            "greaterorequal", Operator.AT_LEAST,
            "contains", Operator.CONTAINS,
            "notcontains", Operator.CONTAINS_NOT,
            "anyof", Operator.ANY_OF,
            "allof", Operator.ALL_OF);

    private final Tokens tokens;
    private int depth;

    private ConditionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a condition.
     *
     * @throws ConditionSyntaxException when it is none of the subset, is longer than {@link #LONGEST} or nested too deeply
     */
    public static Condition parse(String text) throws ConditionSyntaxException {
        if (text.length() > LONGEST) {
            throw new ConditionSyntaxException(LONGEST + 1, "≤ " + LONGEST);
        }
        ConditionParser parser = new ConditionParser(Tokens.in(text));
        Condition whole = parser.any();
        Token rest = parser.tokens.peek();
        if (rest.kind() != Token.Kind.END) {
            throw new ConditionSyntaxException(rest.position(), "and, or");
        }
        return whole;
    }

    private Condition any() throws ConditionSyntaxException {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (tokens.takes(Token.Kind.WORD, "or") || tokens.takes(Token.Kind.SYMBOL, "||"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() throws ConditionSyntaxException {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(negatable());
        } while (tokens.takes(Token.Kind.WORD, "and") || tokens.takes(Token.Kind.SYMBOL, "&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition negatable() throws ConditionSyntaxException {
        Token first = tokens.peek();
        if (++depth > DEEPEST) {
            throw new ConditionSyntaxException(first.position(), "≤ " + DEEPEST);
        }
        try {
            if (tokens.takes(Token.Kind.SYMBOL, "!") || tokens.takes(Token.Kind.WORD, "not")) {
                return new Condition.Not(negatable());
            }
            return tokens.takes(Token.Kind.SYMBOL, "(") ? grouped() : comparison();
        } finally {
            depth--;
        }
    }

    private Condition grouped() throws ConditionSyntaxException {
        Condition inner = any();
        demand(Token.Kind.SYMBOL, ")");
        return inner;
    }

    private Condition comparison() throws ConditionSyntaxException {
        Token key = tokens.take();
        if (key.kind() != Token.Kind.KEY) {
            throw new ConditionSyntaxException(key.position(), "{…}");
        }
        if (tokens.takes(Token.Kind.WORD, "empty")) {
            return new Condition.Presence(key.text(), false);
        }
        if (tokens.takes(Token.Kind.WORD, "notempty")) {
            return new Condition.Presence(key.text(), true);
        }
        Operator operator = operator();
        return new Condition.Comparison(key.text(), operator, operator.takesList() ? list() : List.of(value()));
    }

    private Operator operator() throws ConditionSyntaxException {
        Token token = tokens.take();
        Map<String, Operator> known =
                switch (token.kind()) {
                    case SYMBOL -> SYMBOLS;
                    case WORD -> WORDS;
                    default -> Map.of();
                };
        Operator operator = known.get(token.text());
        if (operator == null) {
            throw new ConditionSyntaxException(
                    token.position(), "=, <>, <, <=, >, >=, contains, notcontains, anyof, allof, empty, notempty");
        }
        return operator;
    }

    private List<Value> list() throws ConditionSyntaxException {
        demand(Token.Kind.SYMBOL, "[");
        List<Value> values = new ArrayList<>();
        do {
            if (values.size() == MOST_VALUES) {
                throw new ConditionSyntaxException(tokens.peek().position(), "≤ " + MOST_VALUES);
            }
            values.add(value());
        } while (tokens.takes(Token.Kind.SYMBOL, ","));
        demand(Token.Kind.SYMBOL, "]");
        return values;
    }

    private Value value() throws ConditionSyntaxException {
        Token token = tokens.take();
        return switch (token.kind()) {
            case NUMBER -> Value.of(new BigDecimal(token.text()));
            case TEXT -> Value.of(token.text());
            default -> throw new ConditionSyntaxException(token.position(), "0, '…'");
        };
    }

    private void demand(Token.Kind kind, String text) throws ConditionSyntaxException {
        Token token = tokens.take();
        if (!token.is(kind, text)) {
            throw new ConditionSyntaxException(token.position(), text);
        }
    }
}
