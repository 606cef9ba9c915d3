package org.jietong.api.identity;

/** What a staff member is there for. */
public enum Role {
    /** Accepts applications at the counter or on line. */
    CLERK,
    /** Customer representative: sees a case through (R3.1). */
    REPRESENTATIVE,
    /** Works on tasks on site and inspects before supply. */
    INSPECTOR,
    /** Looks after the work of a company, or of all (R7.1). */
    SUPERVISOR,
    /** Keeps accounts, rules and bundles. */
    ADMINISTRATOR
}
