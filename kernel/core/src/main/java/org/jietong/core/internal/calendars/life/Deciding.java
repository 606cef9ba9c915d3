package org.jietong.core.internal.calendars.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;

/**
 * The one path of everything decided about a schedule: permission and scope, the decision, what it leaves on record, and the
 * answer that a repetition gets, in one transaction.
 *
 * @param store where schedules are kept
 * @param policy who may do what
 * @param ids ids of events
 * @param clock the time, in the product's zone
 */
public record Deciding(Store store, AccessPolicy policy, Ids ids, Clock clock) {

    /** What is to be done with a schedule. */
    interface Decision {
        /** Writes what changes, and gives what is to be recorded of it, in order; refused when it cannot be done. */
        Outcome<List<Step>> take(CalendarRecords records, Situation situation);
    }

    /**
     * Something that was done.
     *
     * @param digest to which schedule
     * @param type what
     */
    record Step(String digest, CalendarEvent.Type type) {}

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who may change what belongs to all; whoever may not does not learn whether there is such a schedule. */
    <T> Outcome<T> allowed(Caller caller, Permission permission, T something) {
        return policy.refusalForAll(caller, permission)
                .map(Outcome::<T>refused)
                .orElseGet(() -> Outcome.done(something));
    }

    Outcome<CalendarStanding> decide(
            String digest,
            Permission permission,
            String why,
            Caller caller,
            Once<CalendarStanding> once,
            Decision decision) {
        Instant now = now();
        return allowed(caller, permission, why)
                .then(Reason::given)
                .then(reason -> store.transact(work -> work.answers()
                        .once(once, now, () -> found(work.calendars(), digest).then(situation -> decision.take(
                                        work.calendars(), situation)
                                .map(steps -> recorded(work.calendars(), situation, steps, reason, caller, now))))));
    }

    static Outcome<Situation> found(CalendarRecords records, String digest) {
        return Situation.of(records, digest).map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private CalendarStanding recorded(
            CalendarRecords records, Situation situation, List<Step> steps, Reason reason, Caller caller, Instant now) {
        steps.forEach(step -> records.append(event(situation.kept().year(), step, reason.words(), caller, now)));
        return Situation.of(records, situation.kept().digest()).orElseThrow().standing();
    }

    CalendarEvent event(int year, Step step, String why, Caller caller, Instant now) {
        Optional<UUID> staff = caller instanceof Caller.Staff member ? Optional.of(member.id()) : Optional.empty();
        return new CalendarEvent(ids.next(), year, step.digest(), step.type(), now, caller.actor(), staff, why);
    }
}
