package org.jietong.api.duty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/** What representatives can do, and what applications need of them (R3.2), within the caller's scope. */
@ProviderType
public interface Skills {

    /** The representatives with what they can do, by login. */
    Outcome<List<Skilled>> people(Caller caller);

    /**
     * Sets what a representative can do, instead of what was known before.
     *
     * @param skills at most 50
     * @return refused with {@code INVALID_REQUEST}, with {@code NOT_FOUND} for somebody who is no representative
     */
    Outcome<Skilled> setSkills(UUID representative, Set<Skill> skills, Caller caller);

    /** What is needed, by utility. */
    Outcome<Map<UtilityCode, List<SkillNeed>>> needs(Caller caller);

    /**
     * Sets what applications of a utility need, instead of what was asked before; it holds for what is assigned from then on.
     *
     * @param needs at most 50, each category once; categories of the pack in force
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong
     */
    Outcome<List<SkillNeed>> setNeeds(UtilityCode utility, List<SkillNeed> needs, Caller caller);

    /**
     * Somebody with what they can do.
     *
     * @param member the representative
     * @param skills none when nothing is known of them
     */
    record Skilled(StaffMember member, Set<Skill> skills) {
        public Skilled {
            skills = Set.copyOf(skills);
        }
    }
}
