package org.jietong.api.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the system has told of an application by itself, and when it has to look at it again.
 *
 * @param wakesAt an index for the sweep as {@link Due} is one for lists: the next instant at which a suspension ends by
 *     itself, a step of the ladder is due or a promise has to be remembered; empty when nothing can become due by itself
 * @param escalations the steps that were told, in the order in which they were told first
 */
public record Watch(Optional<Instant> wakesAt, List<Escalation> escalations) {
    public Watch {
        escalations = List.copyOf(escalations);
    }

    /** Nothing told, nothing to come. */
    public static Watch none() {
        return new Watch(Optional.empty(), List.of());
    }

    public Watch wakingAt(Optional<Instant> next) {
        return new Watch(next, escalations);
    }

    public Optional<Escalation> escalation(String step) {
        return escalations.stream().filter(told -> told.step().equals(step)).findFirst();
    }

    /** With a step as it is now, in its old place or as the last one. */
    public Watch with(Escalation now) {
        List<Escalation> all = new ArrayList<>(escalations);
        all.replaceAll(told -> told.step().equals(now.step()) ? now : told);
        if (escalation(now.step()).isEmpty()) {
            all.add(now);
        }
        return new Watch(wakesAt, all);
    }
}
