package org.jietong.api.cases;

import org.jietong.api.time.ClockReading;

/**
 * What a clock shows, and what it would show if it stood for some time.
 *
 * @param present what it shows; while it stands with no end set, as if it ran again at once
 * @param supposed what it would show
 */
public record SupposedClock(ClockReading present, ClockReading supposed) {}
