package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/** What is looked up of the work inside stages across applications. */
@ProviderType
public interface WorkRecords {

    /**
     * Applications that are not ended and have an open task that a staff member sees to: named as its owner, or as the
     * representative where nobody is named and the task is the representative's. Those first whose deadline is next.
     */
    List<Application> ofOwner(UUID owner, int limit);

    /** Applications that are not ended and have an open task that is nobody's so far, likewise. */
    List<Application> ofNobody(Optional<UtilityCode> utility, int limit);
}
