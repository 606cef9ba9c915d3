package org.jietong.rules.internal.life;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Ids;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.Store;
import org.jietong.api.utility.UtilityCode;

/**
 * The one path of everything decided about a pack: permission and scope, the decision, what it leaves on record, and the answer
 * that a repetition gets, in one transaction.
 *
 * @param store where packs are kept
 * @param policy who may do what
 * @param ids ids of events
 * @param clock the time
 */
record Deciding(Store store, AccessPolicy policy, Ids ids, Clock clock) {

    /** What is to be done with a pack, and what is to be recorded of it. */
    interface Decision {
        /** Writes what changes; refused when it cannot be. */
        Outcome<Decided> take(PackRecords records, Situation situation);
    }

    /**
     * What was decided.
     *
     * @param digest the pack whose standing is answered
     * @param events what was done, by pack
     */
    record Decided(String digest, Map<String, PackEvent.Type> events) {
        static Decided of(String digest, PackEvent.Type event) {
            return new Decided(digest, Map.of(digest, event));
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Outcome<PackStanding> decide(
            String digest,
            Permission permission,
            String why,
            Caller caller,
            Once<PackStanding> once,
            Decision decision) {
        Instant now = now();
        return Reason.checked(why)
                .then(reason -> store.transact(work -> work.answers()
                        .once(once, now, () -> found(work.packs(), digest, permission, caller, now)
                                .then(situation -> decision.take(work.packs(), situation))
                                .map(decided -> recorded(work.packs(), decided, reason, caller, now)))));
    }

    /** The situation of a pack that the caller may do such a thing with. */
    Outcome<Situation> found(PackRecords records, String digest, Permission permission, Caller caller, Instant now) {
        return policy.refusal(caller, permission)
                .map(Outcome::<Situation>refused)
                .orElseGet(() -> Situation.of(records, digest, now)
                        .map(situation -> allowed(situation, permission, caller))
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    private Outcome<Situation> allowed(Situation situation, Permission permission, Caller caller) {
        UtilityCode utility = situation.reference().utility();
        return policy.refusal(caller, permission, utility)
                .map(Outcome::<Situation>refused)
                .orElseGet(() -> Outcome.done(situation));
    }

    private PackStanding recorded(PackRecords records, Decided decided, String why, Caller caller, Instant now) {
        decided.events().forEach((digest, type) -> records.append(event(digest, type, why, caller, now)));
        return Situation.of(records, decided.digest(), now).orElseThrow().standing();
    }

    PackEvent event(String digest, PackEvent.Type type, String why, Caller caller, Instant now) {
        Optional<UUID> staff = caller instanceof Caller.Staff member ? Optional.of(member.id()) : Optional.empty();
        return new PackEvent(ids.next(), digest, type, now, caller.actor(), staff, why);
    }
}
