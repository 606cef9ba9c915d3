package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.osgi.annotation.versioning.ProviderType;

/** The applications. */
@ProviderType
public interface ApplicationRecords {

    Optional<Application> find(ApplicationNumber number);

    /** In the query's order. */
    Page<Application> list(Query query);

    /**
     * Writes what differs between two versions of an application.
     *
     * @return false when the stored version is no longer that of {@code before}; nothing is written then
     */
    boolean save(Application before, Application after);

    /** Applications that are not ended and have a deadline, after an id, in the order of the ids. */
    List<Application> open(Optional<UUID> after, int limit);

    /** Who may see the applications of some cases. */
    List<Whereabouts> whereabouts(List<UUID> cases);

    /** Applications that the system has to look at by now, those first that wait longest. */
    List<Application> waking(Instant now, int limit);

    /**
     * Writes only when the system looks at an application again, which is no change of it.
     *
     * @return false when the stored version is no longer the one seen; nothing is written then
     */
    boolean wake(Application seen, Optional<Instant> next);

    /** The open applications of each representative, for those who have any or had one assigned. */
    List<RepresentativeLoad> loads();

    /**
     * What a representative has on hand.
     *
     * @param representative the staff member
     * @param open number of applications that are not ended
     * @param lastAssignedAt when the last one was assigned
     */
    record RepresentativeLoad(UUID representative, long open, Instant lastAssignedAt) {}
}
