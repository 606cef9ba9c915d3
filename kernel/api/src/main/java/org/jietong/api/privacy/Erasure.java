package org.jietong.api.privacy;

import java.time.Instant;

/**
 * That a person's data were erased.
 *
 * @param cases how many cases were overwritten
 * @param at when
 */
public record Erasure(int cases, Instant at) {}
