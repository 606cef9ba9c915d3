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
import static org.jietong.api.identity.Permission.MANAGE_DUTY;
import static org.jietong.api.identity.Permission.MANAGE_JOURNAL;
import static org.jietong.api.identity.Permission.MANAGE_STAFF;
import static org.jietong.api.identity.Permission.MANAGE_WEBHOOKS;
import static org.jietong.api.identity.Permission.NUDGE_TASKS;
import static org.jietong.api.identity.Permission.OFFER_SLOTS;
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
import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.osgi.service.component.annotations.Component;

/** Grants by one table from roles to permissions; what does not stand in it is refused. */
@Component
public final class RoleTable implements AccessPolicy {
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

    private static final Map<Role, Set<Permission>> GRANTS = Map.of(
            Role.CLERK,
            and(CASE_WORK, RECORD_FOLLOW_UPS),
            Role.REPRESENTATIVE,
            and(CASE_WORK, OFFER_SLOTS, DIRECT_TASKS),
            Role.INSPECTOR,
            EnumSet.of(READ_CASES, COMPLETE_TASKS, INSPECT),
            Role.SURVEY_STAFF,
            EnumSet.of(READ_CASES, RECORD_FOLLOW_UPS),
            Role.SUPERVISOR,
            and(
                    CASE_WORK,
                    RECORD_FOLLOW_UPS,
                    OFFER_SLOTS,
                    DIRECT_TASKS,
                    HAND_OVER,
                    MANAGE_DUTY,
                    SHARE_FILTERS,
                    READ_STAFF,
                    READ_RULE_PACKS,
                    READ_CALENDARS,
                    LIFT_CREDIT_ENTRIES),
            Role.ADMINISTRATOR,
            EnumSet.of(
                    READ_CASES,
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
                    MANAGE_WEBHOOKS));

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission) {
        if (caller instanceof Caller.Machine) {
            return Optional.empty();
        }
        if (caller instanceof Caller.Staff staff) {
            return granted(staff, permission) ? Optional.empty() : refused(ProblemType.FORBIDDEN);
        }
        return refused(ProblemType.UNAUTHENTICATED);
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
        Scope whole = new Scope(Optional.of(utility), Set.of());
        return refusal(caller, permission)
                .or(() -> caller instanceof Caller.Staff staff && !staff.scope().contains(whole)
                        ? refused(ProblemType.FORBIDDEN)
                        : Optional.empty());
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
        return refusal(caller, permission).or(() -> outOfScope(caller, utility, district));
    }

    private static Optional<Problem> outOfScope(Caller caller, UtilityCode utility, District district) {
        boolean outside = caller instanceof Caller.Staff staff && !staff.scope().covers(utility, district);
        return outside ? refused(ProblemType.FORBIDDEN) : Optional.empty();
    }

    private static boolean granted(Caller.Staff staff, Permission permission) {
        return staff.roles().stream()
                .anyMatch(role -> GRANTS.getOrDefault(role, Set.of()).contains(permission));
    }

    private static Optional<Problem> refused(ProblemType type) {
        return Optional.of(Problem.of(type));
    }

    private static Set<Permission> and(Set<Permission> some, Permission... more) {
        EnumSet<Permission> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
