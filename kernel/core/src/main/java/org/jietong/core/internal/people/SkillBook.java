package org.jietong.core.internal.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.store.SkillRecords;
import org.jietong.api.utility.UtilityCode;

/**
 * What people can do and what applications need, as it was read.
 *
 * @param people by representative
 * @param needs by utility
 */
record SkillBook(Map<UUID, Set<Skill>> people, Map<UtilityCode, List<SkillNeed>> needs) {

    static SkillBook nothing() {
        return new SkillBook(Map.of(), Map.of());
    }

    static SkillBook read(SkillRecords records) {
        return new SkillBook(records.ofPeople(), records.needs());
    }

    /** All that is needed. */
    Set<Skill> needed(Need need) {
        return needs.getOrDefault(need.utility(), List.of()).stream()
                .filter(some -> some.concerns(need.category()))
                .flatMap(some -> some.skills().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(UUID somebody, Set<Skill> needed) {
        return people.getOrDefault(somebody, Set.of()).containsAll(needed);
    }
}
