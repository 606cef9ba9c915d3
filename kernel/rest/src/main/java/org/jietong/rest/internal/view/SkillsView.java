package org.jietong.rest.internal.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.duty.Skills;
import org.jietong.api.utility.UtilityCode;

/**
 * What representatives can do, and what applications need of them.
 *
 * @param people the representatives
 * @param utilities the utilities that need anything
 */
public record SkillsView(List<PersonView> people, List<SkillNeedsView> utilities) {

    /**
     * Somebody with what they can do.
     *
     * @param representative the staff member
     * @param name the person's name
     * @param skills the skills
     */
    public record PersonView(UUID representative, String name, List<String> skills) {
        public static PersonView of(Skills.Skilled person) {
            return new PersonView(
                    person.member().id(),
                    person.member().name(),
                    person.skills().stream().map(Skill::code).sorted().toList());
        }
    }

    public static SkillsView of(List<Skills.Skilled> people, Map<UtilityCode, List<SkillNeed>> needs) {
        return new SkillsView(
                people.stream().map(PersonView::of).toList(),
                needs.entrySet().stream()
                        .map(entry -> SkillNeedsView.of(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(SkillNeedsView::utility))
                        .toList());
    }
}
