package org.jietong.core.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jietong.api.duty.Leave;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * The representatives, and which of them come into question (R3.2).
 *
 * @param people the active representatives
 * @param leave when some of them are away, as far as it is not over
 */
record Roster(List<StaffMember> people, List<Leave> leave) {

    static Roster of(List<StaffMember> staff, List<Leave> leave) {
        return new Roster(
                staff.stream()
                        .filter(member -> member.active() && member.roles().contains(Role.REPRESENTATIVE))
                        .toList(),
                List.copyOf(leave));
    }

    /**
     * Those on duty for the utility in the district; if there are none, those on duty for the utility elsewhere; if there
     * are none, any of the utility, since nobody may be left without a representative (R3.1). On duty is whoever is
     * marked so and not on leave at that instant.
     */
    Candidates candidates(UtilityCode utility, District district, Instant at) {
        List<StaffMember> ofUtility = having(people, member -> serves(member, utility));
        List<StaffMember> onDuty = having(ofUtility, member -> member.onDuty() && !isAway(member, at));
        List<StaffMember> here = having(onDuty, member -> member.scope().covers(utility, district));
        int passedOver = ofUtility.size() - onDuty.size();
        if (!here.isEmpty()) {
            return new Candidates(here, "LEAST_LOAD", passedOver);
        }
        return onDuty.isEmpty()
                ? new Candidates(ofUtility, "NOBODY_ON_DUTY", 0)
                : new Candidates(onDuty, "LEAST_LOAD_OTHER_DISTRICT", passedOver);
    }

    private boolean isAway(StaffMember member, Instant at) {
        return leave.stream().anyMatch(some -> some.representative().equals(member.id()) && some.covers(at));
    }

    int weight(UUID representative) {
        return people.stream()
                .filter(member -> member.id().equals(representative))
                .findFirst()
                .map(StaffMember::weight)
                .orElse(1);
    }

    private static boolean serves(StaffMember member, UtilityCode utility) {
        return member.scope().utility().map(utility::equals).orElse(true);
    }

    private static List<StaffMember> having(List<StaffMember> some, Predicate<StaffMember> what) {
        return some.stream().filter(what).toList();
    }

    /**
     * Who comes into question.
     *
     * @param people the representatives; empty when the utility has none
     * @param reason why these, as the assignment tells it
     * @param passedOver how many of the utility were off duty or on leave
     */
    record Candidates(List<StaffMember> people, String reason, int passedOver) {
        boolean isEmpty() {
            return people.isEmpty();
        }

        /** The same without one of them. */
        Candidates without(UUID somebody) {
            return new Candidates(having(people, member -> !member.id().equals(somebody)), reason, passedOver);
        }
    }
}
