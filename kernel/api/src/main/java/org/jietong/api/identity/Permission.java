package org.jietong.api.identity;

/** What a role may allow. What is not named here needs no permission; whatever is not granted is refused. */
public enum Permission {
    READ_CASES,
    SUBMIT_ON_BEHALF,
    DECIDE_ACCEPTANCE,
    HANDLE_DOCUMENTS,
    SUSPEND_CLOCK,
    COMPLETE_TASKS,
    ACKNOWLEDGE_ESCALATIONS,
    START_SUPPLY,
    READ_CREDIT_REGISTER,
    LIFT_CREDIT_ENTRIES,
    RESEND_MESSAGES,
    READ_STAFF,
    MANAGE_STAFF,
    READ_RULE_PACKS,
    CHANGE_RULE_PACKS,
    APPROVE_RULE_PACKS,
    READ_CALENDARS,
    CHANGE_CALENDARS,
    APPROVE_CALENDARS,
    READ_BUNDLES,
    MANAGE_JOURNAL,
    MANAGE_WEBHOOKS
}
