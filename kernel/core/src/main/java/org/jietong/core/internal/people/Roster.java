package org.jietong.core.internal.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * The representatives, and which of them come into question (R3.2).
 *
 * @param people the active representatives
 */
record Roster(List<StaffMember> people) {

    static Roster of(List<StaffMember> staff) {
        return new Roster(staff.stream()
                .filter(member -> member.active() && member.roles().contains(Role.REPRESENTATIVE))
                .toList());
    }

    /**
     * Those on duty for the utility in the district; if there are none, those on duty for the utility elsewhere; if there
     * are none, any of the utility, since nobody may be left without a representative (R3.1).
     */
    Candidates candidates(UtilityCode utility, District district) {
        List<StaffMember> ofUtility = having(people, member -> serves(member, utility));
        List<StaffMember> onDuty = having(ofUtility, StaffMember::onDuty);
        List<StaffMember> here = having(onDuty, member -> member.scope().covers(utility, district));
        if (!here.isEmpty()) {
            return new Candidates(here, "LEAST_LOAD");
        }
        return onDuty.isEmpty()
                ? new Candidates(ofUtility, "NOBODY_ON_DUTY")
                : new Candidates(onDuty, "LEAST_LOAD_OTHER_DISTRICT");
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
     */
    record Candidates(List<StaffMember> people, String reason) {}
}
