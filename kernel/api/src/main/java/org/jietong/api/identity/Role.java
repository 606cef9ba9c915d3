package org.jietong.api.identity;

/** What a staff member is there for. */
public enum Role {
    /** Accepts applications at the counter or on line. */
    CLERK,
    /** Customer representative: sees a case through (R3.1). */
    REPRESENTATIVE,
    /** Works on tasks on site and inspects before supply. */
    INSPECTOR,
    /** Asks those who were connected or are supplied how it went (R6.1). */
    SURVEY_STAFF,
    /** Looks after the work of a company, or of all (R7.1). */
    SUPERVISOR,
    /** Keeps accounts, rules and bundles. */
    ADMINISTRATOR
}
