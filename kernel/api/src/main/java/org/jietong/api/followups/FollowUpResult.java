package org.jietong.api.followups;

/** What came of asking. */
public enum FollowUpResult {
    /** They were spoken to, or answered. */
    REACHED,
    NO_ANSWER,
    /** They do not want to be asked. */
    REFUSED
}
