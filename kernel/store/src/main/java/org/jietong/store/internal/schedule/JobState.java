package org.jietong.store.internal.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job has fared, on whichever node.
 *
 * @param name the job
 * @param lastSuccess when a run succeeded last
 * @param lastFailure when a run failed last
 * @param failures how many runs have failed since then
 */
public record JobState(String name, Optional<Instant> lastSuccess, Optional<Instant> lastFailure, int failures) {}
