package org.jietong.api.cases;

/** Why an application is handed over; a closed list, so that the journal tells it without words about people. */
public enum HandoverReason {
    LEAVE,
    TRANSFER,
    WORKLOAD,
    APPLICANT_WISH,
    OTHER
}
