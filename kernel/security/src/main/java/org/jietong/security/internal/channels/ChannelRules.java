package org.jietong.security.internal.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Channels.Wanted;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/**
 * What a channel and its keys have to look like.
 *
 * @param policy says what a channel can be permitted at all
 */
record ChannelRules(AccessPolicy policy) {
    static final Duration USUAL_OVERLAP = Duration.ofDays(1);

    private static final Duration LONGEST_OVERLAP = Duration.ofDays(90);
    private static final int LONGEST_NAME = 100;
    private static final UUID NOBODY = new UUID(0, 0);

    /** The channel, if nothing is wrong with it. */
    Outcome<Wanted> checked(Wanted wanted) {
        List<Violation> found = new ArrayList<>();
        String name = wanted.name();
        if (name.isBlank()) {
            found.add(Violation.of("/name", "MISSING"));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            found.add(Violation.of("/name", "MALFORMED"));
        } else if (name.length() > LONGEST_NAME) {
            found.add(new Violation("/name", "TOO_LONG", Map.of("max", Integer.toString(LONGEST_NAME))));
        }
        if (wanted.permissions().isEmpty()) {
            found.add(Violation.of("/scopes", "MISSING"));
        }
        wanted.permissions().stream()
                .filter(permission -> !possible(wanted, permission))
                .sorted()
                .forEach(permission -> found.add(
                        new Violation("/scopes", "NOT_FOR_CHANNELS", Map.of("permission", permission.name()))));
        return unlessAny(found, wanted);
    }

    /** When the key before ends, if it may be then. */
    static Outcome<Instant> checkedEnd(Optional<Instant> wished, Instant now) {
        Instant end = wished.orElseGet(() -> now.plus(USUAL_OVERLAP));
        Instant latest = now.plus(LONGEST_OVERLAP);
        List<Violation> found = new ArrayList<>();
        if (end.isBefore(now) || end.isAfter(latest)) {
            found.add(
                    new Violation("/endOld", "OUT_OF_RANGE", Map.of("min", now.toString(), "max", latest.toString())));
        }
        return unlessAny(found, end);
    }

    private boolean possible(Wanted wanted, Permission permission) {
        Caller supposed =
                new Caller.Channel(NOBODY, wanted.name(), wanted.kind(), wanted.permissions(), wanted.scope());
        return policy.refusal(supposed, permission).isEmpty();
    }

    private static <T> Outcome<T> unlessAny(List<Violation> found, T value) {
        return found.isEmpty() ? Outcome.done(value) : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, found));
    }
}
