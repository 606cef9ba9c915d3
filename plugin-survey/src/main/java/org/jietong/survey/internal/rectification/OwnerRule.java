package org.jietong.survey.internal.rectification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.survey.internal.plan.Customer;

/**
 * Who answers for a rectification: a supervisor whose scope covers it, without one a clerk, without either an administrator;
 * never the representative whose work was rated. Whoever answers for the least part goes first, so that the company comes
 * before the bureau; among equals whoever has fewest open, then the least id.
 *
 * @param open how many rectifications each staff member has open
 */
public record OwnerRule(Map<UUID, Integer> open) {
    private static final List<Role> HANDLERS = List.of(Role.SUPERVISOR, Role.CLERK, Role.ADMINISTRATOR);
    private static final int ALL_DISTRICTS = 1000;
    private static final int ALL_UTILITIES = 10 * ALL_DISTRICTS;

    public OwnerRule {
        open = Map.copyOf(open);
    }

    /** The owner; empty when there is nobody but the representative. */
    public Optional<StaffMember> owner(List<StaffMember> staff, Customer customer) {
        return HANDLERS.stream()
                .flatMap(role -> staff.stream()
                        .filter(member -> member.active() && member.roles().contains(role))
                        .filter(member -> !member.id().equals(customer.representative()))
                        .filter(member -> member.scope().covers(customer.utility(), customer.district()))
                        .min(order())
                        .stream())
                .findFirst();
    }

    /** The supervisors who answer for somebody, save the representative. */
    public static List<UUID> supervisors(List<StaffMember> staff, Customer customer) {
        return staff.stream()
                .filter(member -> member.active() && member.roles().contains(Role.SUPERVISOR))
                .filter(member -> !member.id().equals(customer.representative()))
                .filter(member -> member.scope().covers(customer.utility(), customer.district()))
                .map(StaffMember::id)
                .toList();
    }

    private Comparator<StaffMember> order() {
        return Comparator.comparingInt((StaffMember member) -> breadth(member.scope()))
                .thenComparingInt(member -> open.getOrDefault(member.id(), 0))
                .thenComparing(StaffMember::id);
    }

    private static int breadth(Scope scope) {
        int districts =
                scope.districts().isEmpty() ? ALL_DISTRICTS : scope.districts().size();
        return scope.utility().isEmpty() ? ALL_UTILITIES + districts : districts;
    }
}
