package org.jietong.core.internal.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.duty.Skill;
import org.jietong.api.identity.StaffMember;

/**
 * Who comes into question, and why these.
 *
 * @param people the representatives; empty when the utility has none
 * @param reason why these, as the assignment tells it
 * @param passedOver how many who could have done it were off duty or on leave
 * @param skills what was looked for
 */
record Candidates(List<StaffMember> people, String reason, int passedOver, Sought skills) {

    /**
     * What skills were looked for.
     *
     * @param needed what the application needs; nothing most of the time
     * @param found whether anybody of the utility has all of it
     * @param unskilled how many of the utility were passed over for want of it
     */
    record Sought(Set<Skill> needed, boolean found, int unskilled) {}

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** For the journal, beside the load of the chosen one. */
    Map<String, String> explained() {
        Map<String, String> details = new HashMap<>();
        details.put("reason", reason);
        details.put("candidates", Integer.toString(people.size()));
        details.put("passedOver", Integer.toString(passedOver));
        if (!skills.needed().isEmpty()) {
            details.put(skills.found() ? "skills" : "skillsNobodyHas", names());
            details.put("unskilled", Integer.toString(skills.unskilled()));
        }
        return details;
    }

    private String names() {
        return skills.needed().stream().map(Skill::code).sorted().collect(Collectors.joining(", "));
    }
}
