package org.jietong.security.internal;

import static org.jietong.api.identity.Permission.ACKNOWLEDGE_ESCALATIONS;
import static org.jietong.api.identity.Permission.ANSWER_QUESTIONS;
import static org.jietong.api.identity.Permission.APPROVE_CALENDARS;
import static org.jietong.api.identity.Permission.APPROVE_RULE_PACKS;
import static org.jietong.api.identity.Permission.BOOK_APPOINTMENTS;
import static org.jietong.api.identity.Permission.CHANGE_CALENDARS;
import static org.jietong.api.identity.Permission.CHANGE_RULE_PACKS;
import static org.jietong.api.identity.Permission.COMPLETE_TASKS;
import static org.jietong.api.identity.Permission.DECIDE_ACCEPTANCE;
import static org.jietong.api.identity.Permission.DIRECT_TASKS;
import static org.jietong.api.identity.Permission.HANDLE_DOCUMENTS;
import static org.jietong.api.identity.Permission.HAND_OVER;
import static org.jietong.api.identity.Permission.INSPECT;
import static org.jietong.api.identity.Permission.ISSUE_REPLIES;
import static org.jietong.api.identity.Permission.LIFT_CREDIT_ENTRIES;
import static org.jietong.api.identity.Permission.MANAGE_BUNDLES;
import static org.jietong.api.identity.Permission.MANAGE_CHANNELS;
import static org.jietong.api.identity.Permission.MANAGE_DUTY;
import static org.jietong.api.identity.Permission.MANAGE_JOURNAL;
import static org.jietong.api.identity.Permission.MANAGE_STAFF;
import static org.jietong.api.identity.Permission.MANAGE_WEBHOOKS;
import static org.jietong.api.identity.Permission.NUDGE_TASKS;
import static org.jietong.api.identity.Permission.OFFER_SLOTS;
import static org.jietong.api.identity.Permission.READ_AUDIT;
import static org.jietong.api.identity.Permission.READ_BOARDS;
import static org.jietong.api.identity.Permission.READ_BUNDLES;
import static org.jietong.api.identity.Permission.READ_CALENDARS;
import static org.jietong.api.identity.Permission.READ_CASES;
import static org.jietong.api.identity.Permission.READ_CREDIT_REGISTER;
import static org.jietong.api.identity.Permission.READ_RULE_PACKS;
import static org.jietong.api.identity.Permission.READ_STAFF;
import static org.jietong.api.identity.Permission.RECORD_FOLLOW_UPS;
import static org.jietong.api.identity.Permission.RECORD_PLANS;
import static org.jietong.api.identity.Permission.RESEND_MESSAGES;
import static org.jietong.api.identity.Permission.SHARE_FILTERS;
import static org.jietong.api.identity.Permission.START_SUPPLY;
import static org.jietong.api.identity.Permission.SUBMIT_ON_BEHALF;
import static org.jietong.api.identity.Permission.SUSPEND_CLOCK;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;

/** The one table: what each role may do, and whom it may give which roles. What does not stand here is refused. */
final class Grants {
    private static final Set<Permission> CASE_WORK = EnumSet.of(
            READ_CASES,
            SUBMIT_ON_BEHALF,
            DECIDE_ACCEPTANCE,
            HANDLE_DOCUMENTS,
            SUSPEND_CLOCK,
            COMPLETE_TASKS,
            INSPECT,
            RECORD_PLANS,
            ISSUE_REPLIES,
            ACKNOWLEDGE_ESCALATIONS,
            START_SUPPLY,
            BOOK_APPOINTMENTS,
            ANSWER_QUESTIONS,
            NUDGE_TASKS,
            READ_CREDIT_REGISTER,
            RESEND_MESSAGES);

    private static final Map<Role, Set<Permission>> PERMISSIONS = Map.ofEntries(
            Map.entry(Role.CLERK, and(CASE_WORK, RECORD_FOLLOW_UPS)),
            Map.entry(Role.REPRESENTATIVE, and(CASE_WORK, OFFER_SLOTS, DIRECT_TASKS)),
            Map.entry(Role.INSPECTOR, EnumSet.of(READ_CASES, COMPLETE_TASKS, INSPECT)),
            Map.entry(Role.SURVEY_STAFF, EnumSet.of(READ_CASES, RECORD_FOLLOW_UPS)),
            Map.entry(
                    Role.SUPERVISOR,
                    and(
                            CASE_WORK,
                            RECORD_FOLLOW_UPS,
                            OFFER_SLOTS,
                            DIRECT_TASKS,
                            HAND_OVER,
                            MANAGE_DUTY,
                            SHARE_FILTERS,
                            READ_BOARDS,
                            READ_STAFF,
                            READ_RULE_PACKS,
                            READ_CALENDARS,
                            LIFT_CREDIT_ENTRIES)),
            Map.entry(
                    Role.RULE_AUTHOR,
                    EnumSet.of(READ_CASES, READ_RULE_PACKS, CHANGE_RULE_PACKS, READ_CALENDARS, CHANGE_CALENDARS)),
            Map.entry(
                    Role.RULE_APPROVER,
                    EnumSet.of(READ_CASES, READ_RULE_PACKS, APPROVE_RULE_PACKS, READ_CALENDARS, APPROVE_CALENDARS)),
            Map.entry(
                    Role.UTILITY_ADMINISTRATOR,
                    EnumSet.of(
                            READ_CASES,
                            READ_BOARDS,
                            READ_STAFF,
                            MANAGE_STAFF,
                            MANAGE_DUTY,
                            READ_RULE_PACKS,
                            READ_CALENDARS)),
            Map.entry(
                    Role.BUREAU,
                    EnumSet.of(
                            READ_CASES,
                            ACKNOWLEDGE_ESCALATIONS,
                            READ_CREDIT_REGISTER,
                            SHARE_FILTERS,
                            READ_BOARDS,
                            READ_STAFF,
                            READ_RULE_PACKS,
                            READ_CALENDARS)),
            Map.entry(
                    Role.ADMINISTRATOR,
                    EnumSet.of(
                            READ_CASES,
                            READ_BOARDS,
                            READ_STAFF,
                            MANAGE_STAFF,
                            READ_RULE_PACKS,
                            CHANGE_RULE_PACKS,
                            APPROVE_RULE_PACKS,
                            READ_CALENDARS,
                            CHANGE_CALENDARS,
                            APPROVE_CALENDARS,
                            READ_BUNDLES,
                            MANAGE_BUNDLES,
                            MANAGE_JOURNAL,
                            MANAGE_WEBHOOKS,
                            MANAGE_CHANNELS)),
            Map.entry(
                    Role.AUDITOR,
                    EnumSet.of(
                            READ_CASES,
                            READ_CREDIT_REGISTER,
                            READ_BOARDS,
                            READ_STAFF,
                            READ_RULE_PACKS,
                            READ_CALENDARS,
                            READ_BUNDLES,
                            READ_AUDIT)),
            Map.entry(
                    Role.CHANNEL,
                    EnumSet.of(READ_CASES, SUBMIT_ON_BEHALF, HANDLE_DOCUMENTS, BOOK_APPOINTMENTS, RECORD_FOLLOW_UPS)));

    /**
     * Nobody makes an account that could do more than its maker could bring about anyway. That a channel is no person is not a
     * question of who asks: {@link StaffRules} says so.
     */
    private static final Map<Role, Set<Role>> GIVES = Map.of(
            Role.ADMINISTRATOR,
            EnumSet.allOf(Role.class),
            Role.UTILITY_ADMINISTRATOR,
            EnumSet.of(Role.CLERK, Role.REPRESENTATIVE, Role.INSPECTOR, Role.SURVEY_STAFF, Role.SUPERVISOR));

    private Grants() {}

    /** Whether one of some roles has a permission. */
    static boolean allow(Set<Role> roles, Permission permission) {
        return roles.stream()
                .anyMatch(role -> PERMISSIONS.getOrDefault(role, Set.of()).contains(permission));
    }

    /** Whether somebody with some roles may make, and keep, accounts with others. */
    static boolean give(Set<Role> roles, Set<Role> others) {
        return others.stream().allMatch(other -> roles.stream()
                .anyMatch(role -> GIVES.getOrDefault(role, Set.of()).contains(other)));
    }

    private static Set<Permission> and(Set<Permission> some, Permission... more) {
        EnumSet<Permission> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
