package org.jietong.core.internal.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.duty.LeaveRequest;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Whether leave can be entered as it was asked for.
 *
 * @param today the day
 */
record LeaveCheck(LocalDate today) {
    private static final int LONGEST = 366;
    private static final int MOST_DAYS_AGO = 365;

    Violations check(LeaveRequest request, UnitOfWork work) {
        Violations violations = days(request);
        Optional<StaffMember> away = work.staff().find(request.representative()).filter(Charge::represents);
        if (away.isEmpty()) {
            violations.add("/representative", "NOT_A_REPRESENTATIVE");
        }
        request.substitute()
                .filter(substitute -> substitute.equals(request.representative())
                        || work.staff()
                                .find(substitute)
                                .filter(Charge::represents)
                                .filter(other -> away.map(member -> canStandIn(other, member))
                                        .orElse(true))
                                .isEmpty())
                .ifPresent(unfit -> violations.add("/substitute", "NOT_A_REPRESENTATIVE"));
        return violations;
    }

    private Violations days(LeaveRequest request) {
        Violations violations = new Violations();
        if (request.to().isBefore(request.from())) {
            violations.add("/to", "BEFORE_ITS_BEGINNING");
        } else if (request.from().plusDays(LONGEST).isBefore(request.to())) {
            violations.add(new Violation(
                    "/to",
                    "OUT_OF_RANGE",
                    Map.of("max", request.from().plusDays(LONGEST).toString())));
        }
        LocalDate first = today.minusDays(MOST_DAYS_AGO);
        LocalDate last = today.plusDays(2L * LONGEST);
        if (request.from().isBefore(first) || request.from().isAfter(last)) {
            violations.add(
                    new Violation("/from", "OUT_OF_RANGE", Map.of("min", first.toString(), "max", last.toString())));
        }
        return violations;
    }

    static boolean canStandIn(StaffMember substitute, StaffMember member) {
        Scope theirs = substitute.scope();
        return theirs.utility().isEmpty()
                || theirs.utility().equals(member.scope().utility());
    }
}
