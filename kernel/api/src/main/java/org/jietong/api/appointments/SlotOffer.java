package org.jietong.api.appointments;

import java.time.Instant;

/**
 * One slot opened by hand.
 *
 * @param host who comes
 * @param from beginning, in the future
 * @param to end, at most 12 hours later
 * @param capacity how many appointments find room, 1 to 50
 */
public record SlotOffer(Host host, Instant from, Instant to, int capacity) {}
