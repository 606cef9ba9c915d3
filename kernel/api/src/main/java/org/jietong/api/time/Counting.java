package org.jietong.api.time;

/** The two ways of counting working days (R2.12). */
public enum Counting {
    /**
     * After Civil Code art. 201 and 203: the day of the start does not count; a whole number ends at the close of
     * business of the last day, a half at the close of its morning session.
     */
    CIVIL_CODE,
    /** Through working minutes only, from the instant of the start; a working day is the sum of its sessions. */
    BUSINESS_HOURS
}
