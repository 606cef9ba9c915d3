package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Optional;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.utility.UtilityCode;

/**
 * What applications of a utility need.
 *
 * @param utility the utility
 * @param needs what those of a category need, and all of them
 */
public record SkillNeedsView(String utility, List<NeedView> needs) {

    /**
     * What some of them need.
     *
     * @param category those of this category; left out for all of them
     * @param skills the skills
     */
    public record NeedView(Optional<String> category, List<String> skills) {}

    public static SkillNeedsView of(UtilityCode utility, List<SkillNeed> needs) {
        return new SkillNeedsView(
                utility.value(),
                needs.stream()
                        .map(need -> new NeedView(
                                need.category(),
                                need.skills().stream().map(Skill::code).sorted().toList()))
                        .toList());
    }
}
