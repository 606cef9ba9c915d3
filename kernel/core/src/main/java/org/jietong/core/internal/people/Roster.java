package org.jietong.core.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jietong.api.duty.Leave;
import org.jietong.api.duty.Skill;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.rota.Plan;

/**
 * The representatives, and which of them come into question (R3.2).
 *
 * @param people the active representatives
 * @param leave when some of them are away, as far as it is not over
 * @param plan what the rota says
 * @param skills what they can do, and what is needed
 */
record Roster(List<StaffMember> people, List<Leave> leave, Plan plan, SkillBook skills) {

    static Roster of(List<StaffMember> staff, List<Leave> leave, Plan plan, SkillBook skills) {
        return new Roster(
                staff.stream()
                        .filter(member -> member.active() && member.roles().contains(Role.REPRESENTATIVE))
                        .toList(),
                List.copyOf(leave),
                plan,
                skills);
    }

    /**
     * Of those who have all the skills that are needed; of all of the utility only when nobody has them.
     *
     * <p>Of these, whoever is on duty in the district; if there is nobody, whoever is on duty elsewhere; if there is
     * nobody, whoever is only between two turns, again in the district first; if there is nobody, any of them, since no
     * application may be without a representative (R3.1). On duty is whoever is marked so, is not on leave at that instant
     * and has a turn by the rota, when it speaks of them.
     */
    Candidates candidates(Need need, Instant at) {
        List<StaffMember> ofUtility = having(people, member -> serves(member, need.utility()));
        Set<Skill> needed = skills.needed(need);
        List<StaffMember> skilled = having(ofUtility, member -> skills.has(member.id(), needed));
        return skilled.isEmpty()
                ? present(ofUtility, need, at, new Candidates.Sought(needed, false, 0))
                : present(skilled, need, at, new Candidates.Sought(needed, true, ofUtility.size() - skilled.size()));
    }

    /** The same without one of them. */
    Roster without(UUID somebody) {
        return new Roster(having(people, member -> !member.id().equals(somebody)), leave, plan, skills);
    }

    private Candidates present(List<StaffMember> able, Need need, Instant at, Candidates.Sought sought) {
        Predicate<UUID> byRota = plan.onDuty(at);
        List<StaffMember> there = having(able, member -> member.onDuty() && !isAway(member, at));
        List<StaffMember> onDuty = having(there, member -> byRota.test(member.id()));
        if (there.isEmpty()) {
            return new Candidates(able, "NOBODY_ON_DUTY", 0, sought);
        }
        return onDuty.isEmpty()
                ? nearest(there, able, need, "BETWEEN_TURNS", sought)
                : nearest(onDuty, able, need, "LEAST_LOAD", sought);
    }

    private static Candidates nearest(
            List<StaffMember> some, List<StaffMember> able, Need need, String reason, Candidates.Sought sought) {
        int passedOver = able.size() - some.size();
        List<StaffMember> here = having(some, member -> member.scope().covers(need.utility(), need.district()));
        return here.isEmpty()
                ? new Candidates(some, reason + "_OTHER_DISTRICT", passedOver, sought)
                : new Candidates(here, reason, passedOver, sought);
    }

    /** Whether somebody may not take an application, since others have skills that it needs. */
    boolean isUnskilled(UUID somebody, Need need) {
        Set<Skill> needed = skills.needed(need);
        return !skills.has(somebody, needed)
                && people.stream()
                        .filter(member -> serves(member, need.utility()))
                        .anyMatch(member -> skills.has(member.id(), needed));
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
}
