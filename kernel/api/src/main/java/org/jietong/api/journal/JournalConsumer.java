package org.jietong.api.journal;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads the journal: messages, follow-ups, statistics, web hooks. Registered as a service. Each event reaches it at least once,
 * the events of an application in their order; what it has read is remembered by its name, so that a bundle that was away
 * while it was replaced goes on where it stopped. One event may come again after a crash: {@link JournalEvent#id} tells.
 */
@ConsumerType
public interface JournalConsumer {

    /** Its name, the same in every version and on every node, at most 100 characters. */
    String name();

    /** Where it begins when nobody of this name has read before. */
    default Beginning beginning() {
        return Beginning.FIRST_EVENT;
    }

    /**
     * Takes an event. On one node only at a time, and never two at once.
     *
     * @param event what happened, with its place in the journal
     * @throws NotNowException when it will be able to later: it is asked again then
     * @throws Exception when it could not; it is asked again after a while, and when it never can, the event is set aside
     */
    void accept(PlacedEvent event) throws Exception;

    /** Where a new consumer begins. */
    enum Beginning {
        /** With the first event there ever was. */
        FIRST_EVENT,
        /** With what happens from now on. */
        NEXT_EVENT
    }
}
