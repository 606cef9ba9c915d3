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
    TASK_COMPLETED,
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
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    TASK_NUDGED,
    /** A document that is wanted since acceptance was promised (R2.5). */
    DOCUMENT_PROMISED,
    /** An evidence source gave a document (R2.4). */
    EVIDENCE_RECEIVED,
    /** An evidence source did not give a document, which is wanted again. */
    EVIDENCE_NOT_RECEIVED,
    /** A broken promise no longer counts against the applicant. */
    CREDIT_ENTRY_LIFTED,
    /** A case got a further application (R1.3). */
    APPLICATION_ADDED,
    /** A utility recorded how it will connect (R1.2). */
    CONNECTION_PLAN_RECORDED,
    /** The one reply with all connection plans was issued, or issued anew (R1.3). */
    CASE_REPLIED,
    /** Events were moved to the archive; told in timelines alone, the journal itself has no such event. */
    EVENTS_ARCHIVED
}
