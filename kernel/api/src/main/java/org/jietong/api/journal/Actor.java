package org.jietong.api.journal;

/**
 * Who did something.
 *
 * @param kind in what capacity
 * @param name the staff member's name, the name of the part of the system, or empty for an applicant
 */
public record Actor(Kind kind, String name) {

    /** In what capacity somebody acts. */
    public enum Kind {
        APPLICANT,
        STAFF,
        SYSTEM
    }
}
