package org.jietong.survey.internal.call;

import java.time.Instant;

/** How an attempt ended in which nothing was answered; answers are entered with the questionnaire and end the call by themselves. */
public sealed interface CallResult {

    /** Nobody picked up, or nobody was at home. */
    record NoAnswer() implements CallResult {}

    /** The person does not want to answer, and is not asked again by any plan. */
    record Refused() implements CallResult {}

    /**
     * The person asked for another time.
     *
     * @param at when
     */
    record CallBack(Instant at) implements CallResult {}

    /** Its name in records and addresses. */
    default Kind kind() {
        if (this instanceof CallBack) {
            return Kind.CALL_BACK;
        }
        return this instanceof Refused ? Kind.REFUSED : Kind.NO_ANSWER;
    }

    /** The kinds of results. */
    enum Kind {
        NO_ANSWER,
        REFUSED,
        CALL_BACK
    }
}
