package org.jietong.api.identity;

/** What somebody is there for. */
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
    /** Writes rule packs and calendars, and puts approved ones into force. */
    RULE_AUTHOR,
    /** Approves what an author wrote; never the own work. */
    RULE_APPROVER,
    /** Keeps the accounts and the duty of one company. */
    UTILITY_ADMINISTRATOR,
    /** The bureau of the city, or of a district: sees all of its cases and follows up what is late (R7.1). */
    BUREAU,
    /** Keeps accounts, rules and bundles of the whole system. */
    ADMINISTRATOR,
    /** Sees everything within the scope and changes nothing. */
    AUDITOR,
    /** A machine that hands in and follows cases; never given to a person (R5.1). */
    CHANNEL
}
