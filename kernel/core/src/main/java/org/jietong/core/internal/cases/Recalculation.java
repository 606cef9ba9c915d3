package org.jietong.core.internal.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Due;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Store;
import org.jietong.api.time.ClockEntry;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the deadline of an open application again (R2.14): a provisional one becomes firm, and a corrected schedule moves a firm
 * one. Each that differs is a transaction of its own; it needs no utility, and whoever comes second finds nothing to do.
 */
final class Recalculation {
    private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);
    private static final Actor CALENDAR = new Actor(Actor.Kind.SYSTEM, "calendar");
    private static final int ATTEMPTS = 5;

    private final Store store;
    private final Details details;
    private final Deadlines deadlines;
    private final Events events;

    Recalculation(Store store, Details details, Deadlines deadlines, Events events) {
        this.store = store;
        this.details = details;
        this.deadlines = deadlines;
        this.events = events;
    }

    /**
     * Whether there was anything to change; one whose rules cannot be read any more does not keep the others from being done.
     *
     * @throws RefusedException when the database is away
     */
    boolean attempted(Application application) {
        try {
            return recalculated(application);
        } catch (IllegalStateException e) {
            LOG.error(
                    "Deadline could not be computed again: {}",
                    application.key().number(),
                    e);
            return false;
        }
    }

    /** @throws RefusedException when the database is away, so that all is done again when it is back */
    private boolean recalculated(Application application) {
        Optional<Application> present = Optional.of(application);
        for (int attempt = 0; attempt < ATTEMPTS && present.isPresent(); attempt++) {
            Outcome<Boolean> outcome = recalculate(present.get());
            if (outcome instanceof Outcome.Done<Boolean> done) {
                return done.value();
            }
            Problem problem = outcome.problem().orElseThrow();
            if (problem.type() != ProblemType.STALE) {
                throw new RefusedException(problem);
            }
            present = store.read(
                    work -> work.applications().find(application.key().number()));
        }
        LOG.warn("Deadline could not be computed again: {}", application.key().number());
        return false;
    }

    /** Whether there was anything to change; refused with {@code STALE} when somebody else was quicker. */
    private Outcome<Boolean> recalculate(Application before) {
        Moment moment = Moment.of(details.clock(), CALENDAR);
        RulePack pack = details.pack(before);
        Category category = Details.category(before, pack);
        Optional<Due> due = deadlines.due(before.ledger(), pack, category, moment.at());
        if (isKnown(due, before)) {
            return Outcome.done(false);
        }
        Application after = details.waking().set(before.change().due(due).made(), pack, category, moment);
        return store.transact(work -> {
            if (!work.applications().save(before, after)) {
                return Outcome.refused(ProblemType.STALE);
            }
            work.journal()
                    .append(List.of(
                            events.of(after, EventType.DEADLINE_RECALCULATED, moment, explained(before, after))));
            return Outcome.done(true);
        });
    }

    /** The deadline of a clock that stands with no end set moves with time, and is written when the clock runs again. */
    private static boolean isKnown(Optional<Due> due, Application before) {
        ClockEntry last = before.ledger().get(before.ledger().size() - 1);
        boolean standsOpenly =
                last.kind() == ClockEntry.Kind.SUSPENDED && last.until().isEmpty();
        return standsOpenly
                ? due.map(Due::provisional).equals(before.due().map(Due::provisional))
                : due.equals(before.due());
    }

    private static Map<String, String> explained(Application before, Application after) {
        Map<String, String> explained = new HashMap<>();
        before.due().ifPresent(due -> explained.put("before", due.at().toString()));
        after.due().ifPresent(due -> {
            explained.put("deadline", due.at().toString());
            explained.put("provisional", Boolean.toString(due.provisional()));
        });
        return explained;
    }
}
