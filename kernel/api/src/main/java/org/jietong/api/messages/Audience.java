package org.jietong.api.messages;

/** Whom an event concerns. */
public enum Audience {
    /** Whoever applied. */
    APPLICANT,
    /** The representative whom the event names, otherwise the present one. */
    REPRESENTATIVE,
    /** The staff member whom the event names as {@code owner}, otherwise as above. */
    OWNER,
    /** Whom the step of the ladder names, which the event carries (R2.17). */
    LADDER
}
