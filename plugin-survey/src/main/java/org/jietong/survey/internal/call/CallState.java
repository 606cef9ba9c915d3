package org.jietong.survey.internal.call;

/** Where a call stands. */
public enum CallState {
    /** It is to be made. */
    WAITING,
    /** The person was reached, and the answers were entered. */
    ANSWERED,
    /** The person does not want to answer. */
    REFUSED,
    /** It was tried in vain as often as it may be. */
    GIVEN_UP,
    /** The time to answer is over, or it was answered in another way. */
    LAPSED
}
