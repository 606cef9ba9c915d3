package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.calendars.DeadlineWalk;
import org.osgi.annotation.versioning.ProviderType;

/** The yearly schedules that were handed in, and what was done to them. */
@ProviderType
public interface CalendarRecords {

    /** All schedules, oldest first. */
    List<Kept> all();

    Optional<Kept> find(String digest);

    /** The text of a schedule; empty when there is none of this digest. */
    Optional<String> content(String digest);

    /**
     * Adds a schedule. When another transaction has added the same one meanwhile, this transaction is run again from its
     * start and finds it.
     */
    void insert(Kept schedule, String content);

    /**
     * Moves a schedule from one stage to another.
     *
     * @return false when it is not in the first one; nothing is written then
     */
    boolean move(String digest, CalendarStage from, CalendarStage to);

    /** What was done to a schedule, oldest first. */
    List<CalendarEvent> events(String digest);

    /** What was activated and rolled back of all schedules, oldest first. */
    List<CalendarEvent> activations();

    void append(CalendarEvent event);

    /** How far the walk over the open deadlines has come. */
    DeadlineWalk walk();

    /**
     * Moves the walk on.
     *
     * @return false when the stored one has another turn than the one seen; nothing is written then
     */
    boolean move(DeadlineWalk seen, DeadlineWalk now);

    /**
     * A schedule without its content.
     *
     * @param year the year of the schedule
     * @param digest names it
     * @param stage how far it has come
     * @param addedAt when it was handed in
     */
    record Kept(int year, String digest, CalendarStage stage, Instant addedAt) {}
}
