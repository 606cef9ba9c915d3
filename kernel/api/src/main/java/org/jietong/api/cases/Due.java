package org.jietong.api.cases;

import java.time.Instant;

/**
 * The deadline as an index for lists and sweeps. It is derived from the ledger and written anew with it; whatever shows
 * a deadline reads the ledger.
 *
 * @param at the deadline
 * @param provisional whether it reaches into a year without a schedule (R2.14)
 */
public record Due(Instant at, boolean provisional) {}
