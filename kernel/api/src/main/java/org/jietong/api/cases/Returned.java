package org.jietong.api.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * An application lay with its applicant, because it was given back. That time is not the utility's.
 *
 * @param at when it was given back
 * @param resubmittedAt when it came again; empty while it lies there
 */
public record Returned(Instant at, Optional<Instant> resubmittedAt) {}
