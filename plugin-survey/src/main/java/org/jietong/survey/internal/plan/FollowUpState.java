package org.jietong.survey.internal.plan;

/** Where a follow-up stands. */
public enum FollowUpState {
    /** The question is still to be put. */
    PLANNED,
    /** The question was put, and the answer is waited for. */
    ASKED,
    /** It was answered. */
    COMPLETED,
    /** Nobody answered by any form of the plan. */
    EXPIRED,
    /** The person does not want to be asked, and said so when asked. */
    REFUSED,
    /** It was not asked, because the person had said before not to want it. */
    UNWILLING,
    /** It was not asked, because the person was asked often enough already. */
    CAPPED;

    /** Whether nothing can become of it any more. */
    public boolean isOver() {
        return this != PLANNED && this != ASKED;
    }
}
