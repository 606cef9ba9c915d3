package org.jietong.api.packs;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.journal.Actor;
import org.jietong.api.utility.UtilityCode;

/**
 * A pack taking force. At any instant the activation with the latest {@code from} up to then holds; among those of one
 * instant, the one recorded last. Rolling back is a new activation of an earlier pack.
 *
 * @param utility whose rules
 * @param digest which pack
 * @param from from when it is in force
 * @param recordedAt when it was decided
 * @param by who decided
 * @param why the reason, in words
 * @param cancelledAt when it was called off, before it took force
 */
public record Activation(
        UtilityCode utility,
        String digest,
        Instant from,
        Instant recordedAt,
        Actor by,
        String why,
        Optional<Instant> cancelledAt) {}
