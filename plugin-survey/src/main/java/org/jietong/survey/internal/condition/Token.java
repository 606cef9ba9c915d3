package org.jietong.survey.internal.condition;

/**
 * A piece of a condition.
 *
 * @param kind what it is
 * @param text without braces or quotes; words in lower case
 * @param position of its first character in the text, the first being 1
 */
record Token(Kind kind, String text, int position) {

    /** What a piece is. */
    enum Kind {
        KEY,
        TEXT,
        NUMBER,
        WORD,
        SYMBOL,
        END
    }

    boolean is(Kind some, String... texts) {
        if (kind != some) {
            return false;
        }
        for (String each : texts) {
            if (each.equals(text)) {
                return true;
            }
        }
        return false;
    }
}
