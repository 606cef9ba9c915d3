package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;

/**
 * Says what applications of a utility need.
 *
 * @param needs all of it, instead of what was asked before
 */
public record SkillNeedsRequest(List<NeedRequest> needs) {

    /**
     * What some of them need.
     *
     * @param category those of this category; all of them when it is left out
     * @param skills the skills
     */
    public record NeedRequest(Optional<String> category, List<Skill> skills) {}

    public List<SkillNeed> made() {
        return needs.stream()
                .map(need -> new SkillNeed(need.category(), Set.copyOf(need.skills())))
                .toList();
    }
}
