package org.jietong.api.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a consumer has come.
 *
 * @param name the consumer
 * @param position place of the last event it has read or that was set aside, 0 for none
 * @param lag how many events there are behind that
 * @param setAside how many events were set aside for it
 * @param movedAt when it last came further
 * @param node the node that feeds it; empty while nobody does
 */
public record ConsumerStanding(
        String name, long position, long lag, long setAside, Instant movedAt, Optional<String> node) {}
