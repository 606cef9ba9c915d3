package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.journal.SetAside;
import org.osgi.annotation.versioning.ProviderType;

/** How far those who read the journal have come, and what was set aside for them. */
@ProviderType
public interface ConsumerRecords {

    List<Reading> all();

    Optional<Reading> find(String consumer);

    /** Adds a consumer. When another transaction has added it meanwhile, this transaction is run again and finds it. */
    void insert(Reading reading);

    /**
     * Writes where a consumer stands and who feeds it.
     *
     * @return false when the stored reading is no longer that of {@code before}; nothing is written then
     */
    boolean save(Reading before, Reading after);

    void setAside(SetAside event);

    /** The events set aside for a consumer, oldest first. */
    List<SetAside> setAside(String consumer, int limit);

    long setAsideCount(String consumer);

    /** Forgets that an event was set aside. */
    void taken(String consumer, long position);

    /** Forgets a consumer that will not come again, and what was set aside for it. */
    void forget(String consumer);

    /**
     * Where a consumer stands.
     *
     * @param consumer its name
     * @param position place of the last event it has read
     * @param movedAt when it came there
     * @param node who feeds it
     * @param leasedUntil how long nobody else may, unless it is asked for again
     * @param version goes up with each change
     */
    record Reading(
            String consumer, long position, Instant movedAt, Optional<String> node, Instant leasedUntil, long version) {

        /** The same at another place. */
        public Reading at(long place, Instant now) {
            return new Reading(consumer, place, now, node, leasedUntil, version + 1);
        }

        /** The same fed by a node until an instant. */
        public Reading fedBy(Optional<String> feeder, Instant until) {
            return new Reading(consumer, position, movedAt, feeder, until, version + 1);
        }
    }
}
