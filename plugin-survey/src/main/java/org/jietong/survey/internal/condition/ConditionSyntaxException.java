package org.jietong.survey.internal.condition;

/** A text is no condition of the subset. */
public final class ConditionSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String expected;

    ConditionSyntaxException(int position, String expected) {
        super("at " + position + " expected " + expected);
        this.position = position;
        this.expected = expected;
    }

    /** Which character cannot be read, the first being 1. */
    public int position() {
        return position;
    }

    /** What would do in its place. */
    public String expected() {
        return expected;
    }
}
