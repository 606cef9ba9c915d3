package org.jietong.api.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/** What representatives can do, and what applications need. */
@ProviderType
public interface SkillRecords {

    /** By representative; whoever has none is left out. */
    Map<UUID, Set<Skill>> ofPeople();

    /** Replaces what somebody can do. */
    void setOf(UUID representative, Set<Skill> skills);

    /** By utility, the needs in the order of their categories. */
    Map<UtilityCode, List<SkillNeed>> needs();

    /** Replaces what a utility's applications need. */
    void setNeeds(UtilityCode utility, List<SkillNeed> needs);
}
