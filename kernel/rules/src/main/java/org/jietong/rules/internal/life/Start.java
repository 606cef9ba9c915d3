package org.jietong.rules.internal.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.PackRecords;
import org.jietong.rules.internal.life.Deciding.Decided;

/**
 * Has packs take force: by their own date or later, and never sooner than every node can learn of it.
 *
 * @param lead the least time from the decision on
 * @param caller who decides
 * @param why the reason
 */
record Start(Duration lead, Caller caller, String why) {

    /** The decision to have a pack take force. */
    Deciding.Decision activation(Optional<Instant> from) {
        return (records, situation) -> Transitions.ACTIVATE
                .of(situation)
                .then(approved -> instant(approved, from))
                .map(at -> {
                    activate(records, situation, situation.reference().digest(), at);
                    return Decided.of(situation.reference().digest(), PackEvent.Type.ACTIVATED);
                });
    }

    /** The decision to go back to an earlier pack. */
    Deciding.Decision rollback(Optional<String> to) {
        return (records, situation) -> Transitions.ROLL_BACK
                .of(situation)
                .then(known -> target(known, to))
                .map(target -> {
                    activate(records, situation, target, situation.now().plus(lead));
                    String left = situation
                            .activations()
                            .current(situation.reference().utility(), situation.now())
                            .map(Activation::digest)
                            .orElse(target);
                    return left.equals(target)
                            ? Decided.of(target, PackEvent.Type.ACTIVATED)
                            : new Decided(
                                    target,
                                    Map.of(
                                            left, PackEvent.Type.ROLLED_BACK,
                                            target, PackEvent.Type.ACTIVATED));
                });
    }

    private Outcome<Instant> instant(Situation situation, Optional<Instant> from) {
        Instant soonest = situation.now().plus(lead);
        Instant own = situation.reference().effectiveFrom();
        Instant earliest = own.isAfter(soonest) ? own : soonest;
        if (from.isPresent() && from.get().isBefore(earliest)) {
            return refused(new Violation("/from", "TOO_SOON", Map.of("earliest", earliest.toString())));
        }
        return Outcome.done(from.orElse(earliest));
    }

    private static Outcome<String> target(Situation situation, Optional<String> to) {
        String digest = situation.reference().digest();
        boolean active = situation.state() == PackState.ACTIVE;
        if (to.isEmpty()) {
            return active
                    ? situation
                            .activations()
                            .before(situation.reference().utility(), situation.now())
                            .map(before -> Outcome.done(before.digest()))
                            .orElseGet(() -> Transitions.ROLL_BACK.refused(situation))
                    : Outcome.done(digest);
        }
        boolean earlier = active
                && !to.get().equals(digest)
                && situation.activations().of(to.get()).stream()
                        .anyMatch(activation -> activation
                                        .utility()
                                        .equals(situation.reference().utility())
                                && !activation.from().isAfter(situation.now()));
        return earlier ? Outcome.done(to.get()) : refused(Violation.of("/to", "NOT_AN_EARLIER_PACK"));
    }

    private void activate(PackRecords records, Situation situation, String digest, Instant at) {
        records.activate(new Activation(
                situation.reference().utility(), digest, at, situation.now(), caller.actor(), why, Optional.empty()));
    }

    private static <T> Outcome<T> refused(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }
}
