package org.jietong.api.calendars;

/** How far a schedule has come. */
public enum CalendarStage {
    /** Handed in. */
    DRAFT,
    /** The check found no error. */
    CHECKED,
    /** Approved by somebody else than who handed it in; it can be activated. */
    APPROVED,
    /** Was activated at least once. */
    ACTIVATED,
    /** Taken back before it was ever activated. */
    WITHDRAWN
}
