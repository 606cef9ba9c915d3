package org.jietong.survey.internal.invitation;

/** By which form somebody is asked (R6.1). */
public enum Form {
    SMS_LINK,
    WECHAT,
    /** A call: staff put the questions and enter what is answered. */
    PHONE,
    /** A visit: staff put the questions and enter what is answered. */
    VISIT,
    /** A code at the counter, read with one's own telephone. */
    QR_CODE;

    /** Whether staff enter what the respondent says. */
    public boolean isEnteredByStaff() {
        return this == PHONE || this == VISIT;
    }
}
