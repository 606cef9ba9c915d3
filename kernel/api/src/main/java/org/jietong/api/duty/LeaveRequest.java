package org.jietong.api.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Leave by whole days.
 *
 * @param representative who is away
 * @param from first day away, at most a year ago
 * @param to last day away, at most 366 days after the first
 * @param kind why
 * @param substitute another representative of the same utility
 */
public record LeaveRequest(
        UUID representative, LocalDate from, LocalDate to, Leave.Kind kind, Optional<UUID> substitute) {}
