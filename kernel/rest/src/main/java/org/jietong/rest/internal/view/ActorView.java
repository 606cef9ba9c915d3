package org.jietong.rest.internal.view;

import org.jietong.api.journal.Actor;

/**
 * Who did something.
 *
 * @param kind in what capacity
 * @param name the staff member's name, or the part of the system; empty for an applicant
 */
public record ActorView(Actor.Kind kind, String name) {
    static ActorView of(Actor actor) {
        return new ActorView(actor.kind(), actor.name());
    }
}
