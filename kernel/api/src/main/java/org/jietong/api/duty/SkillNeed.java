package org.jietong.api.duty;

import java.util.Optional;
import java.util.Set;

/**
 * What applications need of whoever represents them.
 *
 * @param category those of this category; all of the utility's when it is not given
 * @param skills all of these
 */
public record SkillNeed(Optional<String> category, Set<Skill> skills) {
    public SkillNeed {
        skills = Set.copyOf(skills);
    }

    /** Whether it says anything of applications of a category. */
    public boolean concerns(String someCategory) {
        return category.map(someCategory::equals).orElse(true);
    }
}
