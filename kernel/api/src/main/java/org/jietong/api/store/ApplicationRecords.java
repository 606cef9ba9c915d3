package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.utility.UtilityCode;
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

    /**
     * Saves an application over the version that was seen; if that is no longer the one stored, the whole transaction is
     * refused with {@code STALE}, at the latest at its end. So the database need not be asked in between.
     */
    default void replace(Application before, Application after) {
        if (!save(before, after)) {
            throw new RefusedException(Problem.of(ProblemType.STALE));
        }
    }

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

    /**
     * Measured applications of a category that were supplied at an instant or later, those first that were supplied last.
     *
     * @param limit how many at most
     */
    List<Finished> finished(UtilityCode utility, String category, Instant since, int limit);

    /**
     * Writes how long a connected application took, and that the system need not look at it again, which is no change of
     * it.
     *
     * @return false when the stored version is no longer the one seen; nothing is written then
     */
    boolean measure(Application seen, Elapsed elapsed);

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
