package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Map;
import org.jietong.api.journal.SetAside;

/**
 * An event that a reader of the journal could not take.
 *
 * @param position its place in the journal
 * @param event what happened
 * @param at when it was given up
 * @param reason kind of the last failure
 */
public record SetAsideView(long position, EventView event, Instant at, String reason) {
    public static SetAsideView of(SetAside aside) {
        return new SetAsideView(
                aside.event().position(), EventView.of(aside.event().event(), Map.of()), aside.at(), aside.reason());
    }
}
