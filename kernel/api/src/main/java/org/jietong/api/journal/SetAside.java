package org.jietong.api.journal;

import java.time.Instant;

/**
 * An event that a consumer could not take, however often it was asked.
 *
 * @param consumer the consumer
 * @param event the event
 * @param at when it was given up
 * @param reason kind of the last failure, without the data in it
 */
public record SetAside(String consumer, PlacedEvent event, Instant at, String reason) {}
