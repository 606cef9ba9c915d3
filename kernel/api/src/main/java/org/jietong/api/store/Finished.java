package org.jietong.api.store;

import java.time.Instant;
import org.jietong.api.cases.Elapsed;

/**
 * An application that was connected, as far as forecasts look at it.
 *
 * @param supplyStartedAt when its supply started
 * @param elapsed how long it took
 */
public record Finished(Instant supplyStartedAt, Elapsed elapsed) {}
