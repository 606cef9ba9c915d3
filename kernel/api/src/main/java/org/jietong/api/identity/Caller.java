package org.jietong.api.identity;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Somebody who answers for a part of the cases, and reaches nothing beyond it (R7.1). */
    sealed interface Placed extends Caller permits Staff, Channel {

        /** That part. */
        Scope scope();
    }

    /**
     * An applicant who has proven a telephone (R5.1).
     *
     * @param id the account
     * @param phone the telephone, as it was proven
     * @param actsFor telephones of those whose mandate the applicant holds now
     */
    record Applicant(UUID id, String phone, Set<String> actsFor) implements Caller {
        public Applicant {
            actsFor = Set.copyOf(actsFor);
        }

        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.APPLICANT, "");
        }

        /** Every telephone whose cases are this applicant's to see. */
        public Stream<String> phones() {
            return Stream.concat(Stream.of(phone), actsFor.stream());
        }
    }

    /**
     * A machine of somebody else, that signs its requests (R5.1).
     *
     * @param id the channel
     * @param name its name
     * @param kind how the cases that it hands in come in
     * @param permissions what its key is good for
     * @param scope what it reaches
     */
    record Channel(UUID id, String name, org.jietong.api.cases.Channel kind, Set<Permission> permissions, Scope scope)
            implements Placed {
        public Channel {
            permissions = Set.copyOf(permissions);
        }

        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.SYSTEM, name);
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
    record Staff(UUID id, String name, Set<Role> roles, Scope scope) implements Placed {
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
