package org.jietong.core.internal.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.Utility;
import org.jietong.core.internal.cases.lifecycle.Applying;
import org.jietong.core.internal.cases.lifecycle.Changed;
import org.jietong.core.internal.cases.lifecycle.Circumstances;
import org.jietong.core.internal.cases.lifecycle.FetchOrders;
import org.jietong.core.internal.cases.lifecycle.Lifecycle;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.replies.Gathering;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.people.Move;

/**
 * Carries a command out on an application that was read. All thinking is done before the transaction, which only writes;
 * that nobody else has changed the application in between is seen by its version.
 *
 * @param store where it is kept
 * @param utilities an action needs its utility
 * @param lifecycle carries out
 * @param details shows the result
 * @param book loses a load when an application ends, and passes one on with it
 * @param gathering issues the reply anew when a plan was corrected
 */
record Performing(
        Store store, Utilities utilities, Lifecycle lifecycle, Details details, LoadBook book, Gathering gathering) {

    /**
     * Refused with {@code STALE} when the version is not the one expected, or is no longer the one stored,
     * and with {@code IDEMPOTENCY_KEY_REUSED} when something was done under the key already.
     */
    Outcome<ApplicationDetail> perform(
            Application before,
            Command command,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        if (expectedVersion.isPresent() && expectedVersion.getAsLong() != before.version()) {
            return Outcome.refused(ProblemType.STALE);
        }
        return utilities.with(
                before.key().utility(),
                utility -> performed(before, command, circumstances(before, utility, caller), once));
    }

    /** What would come of it; nothing is written. */
    Outcome<ApplicationDetail> tryOut(
            Application before, Command command, OptionalLong expectedVersion, Caller caller) {
        if (expectedVersion.isPresent() && expectedVersion.getAsLong() != before.version()) {
            return Outcome.refused(ProblemType.STALE);
        }
        return utilities.with(before.key().utility(), utility -> {
            Circumstances circumstances = circumstances(before, utility, caller);
            return lifecycle
                    .apply(before, command, circumstances)
                    .map(changed -> details.of(
                            changed.after(),
                            changed.pack(),
                            changed.category(),
                            circumstances.moment().at()));
        });
    }

    private Outcome<ApplicationDetail> performed(
            Application before, Command command, Circumstances circumstances, Once<ApplicationDetail> once) {
        Instant at = circumstances.moment().at();
        return lifecycle
                .apply(before, command, circumstances)
                .map(done -> measured(watched(done, circumstances.moment())))
                .then(changed -> {
                    ApplicationDetail detail = details.of(changed.after(), changed.pack(), changed.category(), at);
                    if (!changed.anything() && once.repetition().isEmpty()) {
                        return Outcome.done(detail);
                    }
                    List<FetchOrder> orders = FetchOrders.of(changed, circumstances);
                    return stored(changed, work -> work.answers().once(once, at, () -> {
                                write(changed, orders, circumstances.moment(), work);
                                return Outcome.done(detail);
                            }));
                });
    }

    /** What becomes due by itself follows from what was changed. */
    private Changed watched(Changed changed, Moment moment) {
        return changed.anything()
                ? changed.with(details.waking().set(changed.after(), changed.pack(), changed.category(), moment))
                : changed;
    }

    /** How long it took, once it is connected, so that later ones can be forecast. */
    private Changed measured(Changed changed) {
        Application after = changed.after();
        if (!changed.ends() || after.connection().isEmpty()) {
            return changed;
        }
        BigDecimal load =
                book.onHand(after.representative().id(), details.clock().instant());
        return changed.with(
                after.measured(details.elapsed(after, changed.pack(), changed.category(), Optional.of(load))));
    }

    private Circumstances circumstances(Application before, Utility utility, Caller caller) {
        RulePack pack = details.pack(before);
        return new Circumstances(
                utility,
                pack,
                Details.category(before, pack),
                () -> applying(before),
                Moment.of(details.clock(), caller.actor()));
    }

    private Applying applying(Application application) {
        CaseNumber number = application.key().caseNumber();
        Optional<Case> whole = store.read(work -> work.cases().find(number));
        return whole.map(Applying::in)
                .orElseThrow(() -> new IllegalStateException("an application without its case " + number));
    }

    private Outcome<ApplicationDetail> stored(
            Changed changed, Function<UnitOfWork, Outcome<ApplicationDetail>> writing) {
        if (changed.ends()) {
            return moving(book.ending(changed.before().representative().id()), writing);
        }
        return changed.passesOn() ? moving(passing(changed), writing) : store.transact(writing);
    }

    private Move passing(Changed changed) {
        List<Assignment> assignments = changed.after().assignments();
        Assignment last = assignments.get(assignments.size() - 1);
        return book.moving(
                changed.before().representative().id(), last.representative().id(), last.since());
    }

    private Outcome<ApplicationDetail> moving(Move loads, Function<UnitOfWork, Outcome<ApplicationDetail>> writing) {
        try (loads) {
            Outcome<ApplicationDetail> outcome = store.transact(writing);
            if (outcome.problem().isEmpty()) {
                loads.keep();
            }
            return outcome;
        }
    }

    private void write(Changed changed, List<FetchOrder> orders, Moment moment, UnitOfWork work) {
        if (!changed.anything()) {
            return;
        }
        work.applications().replace(changed.before(), changed.after());
        changed.sheets()
                .ifPresent(sheets -> work.sheets().insert(changed.after().key().id(), sheets));
        work.journal().append(changed.events());
        work.evidence().ask(orders);
        changed.plan().ifPresent(plan -> {
            work.plans().insert(plan);
            gathering.renew(changed.after().key().caseId(), moment, work);
        });
    }
}
