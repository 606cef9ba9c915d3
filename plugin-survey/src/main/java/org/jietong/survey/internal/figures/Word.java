package org.jietong.survey.internal.figures;

/**
 * A word of a text as it stands there.
 *
 * @param text its letters
 * @param kind what it is in the sentence
 */
record Word(String text, Kind kind) {

    enum Kind {
        /** Names a thing, a doing or how something is. */
        CONTENT,
        /** Turns the next into its opposite. */
        NEGATION,
        /** Anything else: particles, numbers, names of persons, punctuation. */
        OTHER
    }

    boolean isContent() {
        return kind == Kind.CONTENT;
    }
}
