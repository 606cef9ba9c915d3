package org.jietong.api.journal;

/**
 * An event at its place in the journal.
 *
 * @param position the place: later events have greater ones, and none comes in below one that has been read
 * @param event what happened
 */
public record PlacedEvent(long position, JournalEvent event) {}
