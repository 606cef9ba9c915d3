package org.jietong.core.internal.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.identity.StaffMember;

/**
 * One representative among several: least open applications by weight, then longest without a new one, then the smaller
 * id (R3.2).
 *
 * @param member who
 * @param load what that one has on hand
 */
record Choice(StaffMember member, Load load) {

    /**
     * @param people at least one
     */
    static Choice among(List<StaffMember> people, Function<UUID, Load> loads) {
        Choice best = null;
        for (StaffMember member : people) {
            Choice next = new Choice(member, loads.apply(member.id()));
            if (best == null || next.before(best)) {
                best = next;
            }
        }
        return best;
    }

    Map<String, String> explained(Candidates candidates) {
        Map<String, String> details = candidates.explained();
        details.put("load", Long.toString(load.open()));
        details.put("weight", Integer.toString(member.weight()));
        return details;
    }

    private boolean before(Choice other) {
        // open / weight compared without a division
        int byLoad = Long.compare(load.open() * other.member.weight(), other.load.open() * member.weight());
        if (byLoad != 0) {
            return byLoad < 0;
        }
        int byTime = load.last().compareTo(other.load.last());
        return byTime != 0 ? byTime < 0 : member.id().compareTo(other.member.id()) < 0;
    }
}
