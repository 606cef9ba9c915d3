package org.jietong.api.cases;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * A connection plan on its application. Plans are never changed: a corrected one is recorded after it and takes its place.
 *
 * @param application id of the application
 * @param version version of the application that was made by recording it; later plans have higher ones
 * @param plan the plan
 * @param at when it was recorded
 * @param by by whom
 */
public record RecordedPlan(UUID application, long version, ConnectionPlan plan, Instant at, Actor by) {}
