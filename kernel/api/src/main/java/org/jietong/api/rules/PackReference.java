package org.jietong.api.rules;

import java.time.Instant;
import org.jietong.api.utility.UtilityCode;

/**
 * Which rule pack: what an application keeps of it for ever.
 *
 * @param utility whose rules
 * @param version the pack's version, for example {@code 2021.1}
 * @param digest SHA-256 of its content, lower-case hex
 * @param effectiveFrom from when it is in force
 */
public record PackReference(UtilityCode utility, String version, String digest, Instant effectiveFrom) {}
