package org.jietong.api.journal;

/** The kernel's events. */
public enum EventType {
    CASE_SUBMITTED,
    APPLICATION_SUBMITTED,
    REPRESENTATIVE_ASSIGNED,
    APPLICATION_ACCEPTED,
    APPLICATION_RETURNED,
    APPLICATION_RESUBMITTED,
    APPLICATION_REJECTED,
    APPLICATION_WITHDRAWN,
    DOCUMENT_HANDED_IN,
    CLOCK_SUSPENDED,
    CLOCK_RESUMED,
    /** It was said who sees to a task. */
    TASK_ASSIGNED,
    TASK_STARTED,
    /** Points of a check list were answered. */
    TASK_CHECKED,
    TASK_COMPLETED,
    /** The completion of a task was taken back. */
    TASK_REOPENED,
    /** A photo was attached to a point of a check list or to a finding. */
    PHOTO_ATTACHED,
    /** The inspection before supply took place. */
    INSPECTED,
    /** Something that an inspection found is put right. */
    FINDING_CLEARED,
    SUPPLY_STARTED,
    DEADLINE_RECALCULATED,
    /** A step of the ladder was told (R2.17). */
    ESCALATED,
    ESCALATION_ACKNOWLEDGED,
    /** The day that was promised for a document comes near (R2.5). */
    DOCUMENT_REMINDER,
    /** The day that was promised for a document is over. */
    DOCUMENT_OVERDUE,
    APPOINTMENT_BOOKED,
    APPOINTMENT_MOVED,
    APPOINTMENT_CANCELLED,
    /** Somebody else comes at the same time, since the application was handed over. */
    APPOINTMENT_PASSED_ON,
    /** The application was handed over, and who represents it now is not free at that time. */
    APPOINTMENT_TO_REBOOK,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    TASK_NUDGED,
    /** Somebody was asked how it went (R6.1). */
    FOLLOW_UP_RECORDED,
    /** A document that is wanted since acceptance was promised (R2.5). */
    DOCUMENT_PROMISED,
    /** An evidence source gave a document (R2.4). */
    EVIDENCE_RECEIVED,
    /** An evidence source did not give a document, which is wanted again. */
    EVIDENCE_NOT_RECEIVED,
    /** Staff have a document fetched again. */
    EVIDENCE_ASKED_AGAIN,
    /** A consent was withdrawn (R2.4). */
    CONSENT_WITHDRAWN,
    /** A broken promise no longer counts against the applicant. */
    CREDIT_ENTRY_LIFTED,
    /** A case got a further application (R1.3). */
    APPLICATION_ADDED,
    /** A utility recorded how it will connect (R1.2). */
    CONNECTION_PLAN_RECORDED,
    /** The one reply with all connection plans was issued, or issued anew (R1.3). */
    CASE_REPLIED,
    /** What tells whose a case is was overwritten, on request or because it was kept long enough. */
    PERSONAL_DATA_ERASED,
    /** Events were moved to the archive; told in timelines alone, the journal itself has no such event. */
    EVENTS_ARCHIVED
}
