package org.jietong.core.internal.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.store.SkillRecords;
import org.jietong.api.utility.UtilityCode;

/** Skills in memory. */
final class MemorySkills implements SkillRecords {
    private final Map<UUID, Set<Skill>> people = new LinkedHashMap<>();
    private final Map<UtilityCode, List<SkillNeed>> needs = new LinkedHashMap<>();

    MemorySkills copy() {
        MemorySkills copy = new MemorySkills();
        copy.people.putAll(people);
        copy.needs.putAll(needs);
        return copy;
    }

    @Override
    public Map<UUID, Set<Skill>> ofPeople() {
        return Map.copyOf(people);
    }

    @Override
    public void setOf(UUID representative, Set<Skill> skills) {
        people.put(representative, Set.copyOf(skills));
    }

    @Override
    public Map<UtilityCode, List<SkillNeed>> needs() {
        return Map.copyOf(needs);
    }

    @Override
    public void setNeeds(UtilityCode utility, List<SkillNeed> some) {
        needs.put(utility, List.copyOf(some));
    }
}
