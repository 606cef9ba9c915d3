package org.jietong.api.followups;

import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** The follow-ups (R6.1). An answer never changes the state of a case by itself. */
@ProviderType
public interface FollowUps {

    /**
     * Records one. The journal is told of it, without what was said.
     *
     * @param once how a repetition is recognised, and what is answered
     * @return refused with {@code FOUR_EYES} for whoever represents the application or has done so, since nobody asks about their
     *     own work; with {@code INVALID_REQUEST} for an instant in the future or before the application was handed in, and for
     *     satisfaction or opinion of somebody who was not reached; with {@code CONFLICT} when there are 200 already
     */
    Outcome<FollowUp> record(ApplicationNumber number, NewFollowUp followUp, Caller caller, Once<FollowUp> once);

    /** Those of an application within the caller's scope, newest first. */
    Outcome<List<FollowUp>> of(ApplicationNumber number, Caller caller);

    /**
     * Those within the caller's scope, recorded last first.
     *
     * @param limit how many at most, 1 to 200
     * @param cursor where to begin, from {@link Page#next}
     * @return refused with {@code INVALID_REQUEST} for a cursor that is none
     */
    Outcome<Page<FollowUp>> list(FollowUpFilter filter, int limit, Optional<String> cursor, Caller caller);
}
