package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.journal.ConsumerStanding;

/**
 * How far a reader of the journal has come.
 *
 * @param name the reader
 * @param position place of the last event it has read
 * @param lag events behind that
 * @param setAside events that it could not take
 * @param movedAt when it last came further
 * @param node the node that feeds it
 */
public record ConsumerView(
        String name, long position, long lag, long setAside, Instant movedAt, Optional<String> node) {
    public static ConsumerView of(ConsumerStanding standing) {
        return new ConsumerView(
                standing.name(),
                standing.position(),
                standing.lag(),
                standing.setAside(),
                standing.movedAt(),
                standing.node());
    }
}
