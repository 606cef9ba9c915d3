package org.jietong.api.journal;

import java.util.List;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What operators see of those who read the journal, and do about them. Refused with {@code FORBIDDEN} without the permission,
 * with {@code NOT_FOUND} for a name nobody has read under.
 */
@ProviderType
public interface JournalConsumers {

    /** All that ever read, by name. */
    Outcome<List<ConsumerStanding>> list(Caller caller);

    /**
     * Has a consumer read from another place on.
     *
     * @param position of the last event that counts as read: 0 for all over again
     * @return refused with {@code INVALID_REQUEST} for a place before the first or behind the last event, and with {@code
     *     ARCHIVED} for one behind which events have left the journal
     */
    Outcome<ConsumerStanding> move(String consumer, long position, Caller caller);

    /** The events set aside for a consumer, oldest first, at most 200. */
    Outcome<List<SetAside>> setAside(String consumer, Caller caller);

    /**
     * Gives an event that was set aside to the consumer once more.
     *
     * @return how the consumer stands; refused with {@code CONFLICT} when it is not on this node or could not take it again
     */
    Outcome<ConsumerStanding> again(String consumer, long position, Caller caller);
}
