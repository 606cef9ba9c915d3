package org.jietong.api.calendars;

/** Where a schedule stands: its stage, and what was activated or rolled back since. */
public enum CalendarState {
    DRAFT,
    CHECKED,
    APPROVED,
    /** Working days of its year are counted by it. */
    ACTIVE,
    /** Was active and is no longer: a later one took its place, or it was rolled back. */
    SUPERSEDED,
    WITHDRAWN
}
