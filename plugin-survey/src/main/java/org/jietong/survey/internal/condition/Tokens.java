package org.jietong.survey.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of a condition, one after the other. */
final class Tokens {
    private static final Pattern PIECE = Pattern.compile("\\s*(?:"
            + "\\{(?<key>[^{}\"']{1,130})\\}"
            + "|'(?<single>(?:[^'\\\\]|\\\\.)*+)'"
            + "|\"(?<double>(?:[^\"\\\\]|\\\\.)*+)\""
            + "|(?<number>-?[0-9]{1,15}(?:\\.[0-9]{1,6})?)(?![0-9.\\p{L}_])"
            + "|(?<word>[A-Za-z]+)"
            + "|(?<symbol>&&|\\|\\||==|<>|!=|<=|>=|\\*=|[=<>!()\\[\\],])"
            + ")");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final List<Token> pieces;
    private int next;

    private Tokens(List<Token> pieces) {
        this.pieces = pieces;
    }

    static Tokens in(String text) throws ConditionSyntaxException {
        List<Token> pieces = new ArrayList<>();
        String whole = text.stripTrailing();
        Matcher matcher = PIECE.matcher(whole);
        int at = 0;
        while (at < whole.length()) {
            matcher.region(at, whole.length());
            if (!matcher.lookingAt()) {
                throw new ConditionSyntaxException(at + 1, "{…}, '…', 0, and, or, =, (");
            }
            pieces.add(token(matcher));
            at = matcher.end();
        }
        pieces.add(new Token(Token.Kind.END, "", whole.length() + 1));
        return new Tokens(pieces);
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("key") != null) {
            return new Token(Token.Kind.KEY, matcher.group("key").strip(), matcher.start("key"));
        }
        if (matcher.group("single") != null) {
            return new Token(Token.Kind.TEXT, unescaped(matcher.group("single")), matcher.start("single"));
        }
        if (matcher.group("double") != null) {
            return new Token(Token.Kind.TEXT, unescaped(matcher.group("double")), matcher.start("double"));
        }
        if (matcher.group("number") != null) {
            return new Token(Token.Kind.NUMBER, matcher.group("number"), matcher.start("number") + 1);
        }
        return matcher.group("word") != null
                ? new Token(Token.Kind.WORD, matcher.group("word").toLowerCase(Locale.ROOT), matcher.start("word") + 1)
                : new Token(Token.Kind.SYMBOL, matcher.group("symbol"), matcher.start("symbol") + 1);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(escaped -> Matcher.quoteReplacement(escaped.group(1)));
    }

    Token peek() {
        return pieces.get(next);
    }

    /** The next piece; the end again and again. */
    Token take() {
        Token piece = pieces.get(next);
        next = Math.min(next + 1, pieces.size() - 1);
        return piece;
    }

    /** Takes the next piece if it is one of these. */
    boolean takes(Token.Kind kind, String... texts) {
        boolean found = peek().is(kind, texts);
        if (found) {
            take();
        }
        return found;
    }
}
