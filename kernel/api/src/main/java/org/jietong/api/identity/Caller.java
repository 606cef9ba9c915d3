package org.jietong.api.identity;

import java.util.Set;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/** Who makes a request. */
public sealed interface Caller {

    /** The name under which the journal remembers this caller. */
    Actor actor();

    /** Somebody without a session: an applicant at an open resource. */
    record Anonymous() implements Caller {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.APPLICANT, "");
        }
    }

    /**
     * A staff member with a session.
     *
     * @param id the account
     * @param name the person's name
     * @param roles what the person is there for
     * @param scope what the person answers for
     */
    record Staff(UUID id, String name, Set<Role> roles, Scope scope) implements Caller {
        public Staff {
            roles = Set.copyOf(roles);
        }

        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.STAFF, name);
        }
    }

    /**
     * A part of the system itself.
     *
     * @param part its name
     */
    record Machine(String part) implements Caller {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.SYSTEM, part);
        }
    }
}
