package org.jietong.api.journal;

import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The journal for people who follow what happens: each sees the events of the cases they may see. */
@ProviderType
public interface JournalFeed {

    /** Place of the last event there is. */
    long last();

    /**
     * A place from which somebody can follow without missing anything.
     *
     * @return the place; refused with {@code UNAUTHENTICATED} or {@code FORBIDDEN} as below, and with {@code ARCHIVED} when
     *     events behind it have left the journal
     */
    Outcome<Long> from(long position, Caller caller);

    /**
     * The events behind a place that the caller may see.
     *
     * @param limit how many events are looked at, whether they are seen or not
     * @return refused with {@code UNAUTHENTICATED} or {@code FORBIDDEN} for whoever may see no cases at all
     */
    Outcome<Section> after(long position, int limit, Caller caller);

    /**
     * A part of the journal.
     *
     * @param events those that are seen
     * @param position place of the last one that was looked at, from which the next part goes on
     * @param whole whether it was all there is
     */
    record Section(List<Seen> events, long position, boolean whole) {
        public Section {
            events = List.copyOf(events);
        }
    }

    /**
     * An event that somebody may see.
     *
     * @param event what happened
     * @param application number of the application it concerns, when it concerns one
     */
    record Seen(PlacedEvent event, Optional<ApplicationNumber> application) {}
}
