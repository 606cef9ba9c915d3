package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.identity.Scope;
import org.osgi.annotation.versioning.ProviderType;

/** The follow-ups. */
@ProviderType
public interface FollowUpRecords {

    void insert(FollowUp followUp);

    /** Those of an application, recorded last first. */
    List<FollowUp> ofApplication(UUID application);

    /**
     * Those of applications within a scope, recorded last first.
     *
     * @param cursor where to begin, from {@link Page#next}
     */
    Page<FollowUp> list(Scope scope, FollowUpFilter filter, int limit, Optional<String> cursor);
}
