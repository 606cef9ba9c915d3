package org.jietong.api.cases;

import java.time.Instant;
import java.util.UUID;

/**
 * A representative's time with an application (R3.2). The last one of an application is the present one.
 *
 * @param id the assignment
 * @param representative who
 * @param since from when
 * @param reason why this one, for example {@code LEAST_LOAD}
 */
public record Assignment(UUID id, Representative representative, Instant since, String reason) {}
