package org.jietong.core.internal.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.rota.Plan;
import org.jietong.core.internal.time.WorkingDays;

/**
 * Whether the rota can be entered as it was asked for.
 *
 * @param people the representatives in the caller's charge
 * @param today the day
 */
record RotaCheck(Map<UUID, StaffMember> people, LocalDate today) {
    private static final int MOST_SHIFTS = 1000;
    private static final int MOST_CHANGES = 100;
    private static final int FURTHEST_DAYS = 732;

    static RotaCheck of(UnitOfWork work, Scope scope, LocalDate today) {
        return new RotaCheck(
                Charge.people(work, scope).stream()
                        .collect(Collectors.toUnmodifiableMap(StaffMember::id, Function.identity())),
                today);
    }

    Violations shifts(List<Shift> shifts) {
        Violations violations = number("/shifts", shifts.size(), MOST_SHIFTS);
        for (int n = 0; n < shifts.size(); n++) {
            shift("/shifts/" + n, shifts.get(n), violations);
        }
        return violations;
    }

    private void shift(String place, Shift shift, Violations violations) {
        known(place + "/representative", shift.representative(), violations);
        day(place + "/first", shift.first(), violations);
        if (shift.days().isEmpty()) {
            violations.add(place + "/days", "MISSING");
        }
        if (shift.from().equals(shift.to())) {
            violations.add(place + "/to", "BEFORE_ITS_BEGINNING");
        }
        if (shift.last().map(last -> last.isBefore(shift.first())).orElse(false)) {
            violations.add(place + "/last", "BEFORE_ITS_BEGINNING");
        } else {
            shift.last().ifPresent(last -> day(place + "/last", last, violations));
        }
    }

    Violations changes(List<DutyChange> changes, UnitOfWork work, WorkingDays workingDays) {
        Violations violations = number("/changes", changes.size(), MOST_CHANGES);
        for (int n = 0; n < changes.size(); n++) {
            change("/changes/" + n, changes.get(n), violations);
        }
        return violations.found().isEmpty() ? duty(changes, work, workingDays) : violations;
    }

    private void change(String place, DutyChange change, Violations violations) {
        boolean known = known(place + "/representative", change.representative(), violations);
        day(place + "/day", change.day(), violations);
        Optional<StaffMember> substitute = change.substitute().map(people::get);
        boolean fit = change.substitute().isEmpty()
                || substitute
                        .filter(other -> !other.id().equals(change.representative()))
                        .filter(other -> !known || LeaveCheck.canStandIn(other, people.get(change.representative())))
                        .isPresent();
        if (!fit) {
            violations.add(place + "/substitute", "NOT_A_REPRESENTATIVE");
        }
    }

    /** What is given away or falls away has to be there. */
    private static Violations duty(List<DutyChange> changes, UnitOfWork work, WorkingDays workingDays) {
        Violations violations = new Violations();
        Set<List<Object>> seen = new HashSet<>();
        for (int n = 0; n < changes.size(); n++) {
            DutyChange change = changes.get(n);
            Rota there = work.rota().between(change.day(), change.day());
            Plan plan = new Plan(new Rota(there.shifts(), List.of()), workingDays);
            if (plan.turns(change.representative(), change.day()).isEmpty()) {
                violations.add("/changes/" + n + "/day", "NO_DUTY");
            }
            if (!seen.add(List.of(change.representative(), change.day()))) {
                violations.add("/changes/" + n + "/day", "DUPLICATE");
            }
        }
        return violations;
    }

    private static Violations number(String place, int number, int most) {
        Violations violations = new Violations().entries(place, number, most);
        return number == 0 ? violations.add(place, "MISSING") : violations;
    }

    private boolean known(String place, UUID representative, Violations violations) {
        boolean known = people.containsKey(representative);
        if (!known) {
            violations.add(place, "NOT_A_REPRESENTATIVE");
        }
        return known;
    }

    private void day(String place, LocalDate day, Violations violations) {
        LocalDate furthest = today.plusDays(FURTHEST_DAYS);
        if (day.isBefore(today)) {
            violations.add(place, "IN_THE_PAST");
        } else if (day.isAfter(furthest)) {
            violations.add(new Violation(place, "OUT_OF_RANGE", Map.of("max", furthest.toString())));
        }
    }
}
