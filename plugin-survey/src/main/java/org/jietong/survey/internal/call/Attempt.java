package org.jietong.survey.internal.call;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt that ended without answers.
 *
 * @param at when
 * @param staff who tried
 * @param name their name
 * @param result how it ended
 * @param note what they noted, may be empty
 */
public record Attempt(Instant at, UUID staff, String name, CallResult.Kind result, String note) {}
