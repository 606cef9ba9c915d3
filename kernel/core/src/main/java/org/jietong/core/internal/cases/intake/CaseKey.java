package org.jietong.core.internal.cases.intake;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.cases.CaseNumber;

/**
 * What a new case is known by.
 *
 * @param id its id
 * @param number its number
 * @param at when it came in
 */
record CaseKey(UUID id, CaseNumber number, Instant at) {}
