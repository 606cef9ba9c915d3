package org.jietong.api.figures;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an application stands that has not ended, as instants, so that nothing has to be written when time passes.
 *
 * @param application the application
 * @param of whose it is
 * @param accepted whether its clock was started
 * @param stands whether its clock stands (R2.15)
 * @param standsUntil when a clock that stands runs again by itself
 * @param riskAt the first instant at which less than a quarter of the limit is left; empty before acceptance, and while the
 *     clock stands without an end
 * @param dueAt its deadline, likewise
 */
public record OpenApplication(
        UUID application,
        Portfolio of,
        boolean accepted,
        boolean stands,
        Optional<Instant> standsUntil,
        Optional<Instant> riskAt,
        Optional<Instant> dueAt) {}
