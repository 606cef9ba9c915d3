package org.jietong.core.internal.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jietong.api.calendars.DeadlineWalk;
import org.jietong.api.cases.Application;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.time.CalendarListener;
import org.jietong.core.internal.time.IndexedCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks over all open deadlines when the calendar has changed (R2.14). Each node that hears of a change asks for the walk, and one
 * does it, in pages; how far it has come is kept, so that another goes on after a kill. A node that has not loaded the
 * calendar of the walk yet leaves it to others.
 *
 * <p>It is done once more when every node has had the time to load the calendar: what one of them still accepted by the
 * calendar before is mended then. A start asks for no walk unless the calendar is another one than that of the last.
 */
class DeadlineWalking implements CalendarListener, ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWalking.class);
    private static final Actor CALENDAR = new Actor(Actor.Kind.SYSTEM, "calendar");
    private static final int PAGE = 100;
    private static final int PAGES = 20;
    private static final int ATTEMPTS = 20;

    /** Nodes look at the calendar every two seconds; an acceptance that began before that look is over by then. */
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final Store store;
    private final Supplier<IndexedCalendar> calendar;
    private final Recalculation recalculation;
    private final Supplier<Moment> present;
    private volatile boolean heard;

    DeadlineWalking(Store store, Supplier<IndexedCalendar> calendar, Recalculation recalculation, Details details) {
        this.store = store;
        this.calendar = calendar;
        this.recalculation = recalculation;
        this.present = () -> Moment.of(details.clock(), CALENDAR);
    }

    /** @throws RefusedException when the database is away, so that it is told again */
    @Override
    public void calendarChanged(Set<Integer> scheduledYears) {
        String digest = calendar.get().digest();
        boolean changed = heard;
        boolean asked = false;
        for (int attempt = 0; attempt < ATTEMPTS && !asked; attempt++) {
            asked = asked(digest, changed);
        }
        if (!asked) {
            throw new IllegalStateException("others moved the walk over deadlines in each moment");
        }
        heard = true;
    }

    /** Whether it is asked for, unless it need not be; false when somebody moved the walk in the same moment. */
    private boolean asked(String digest, boolean changed) {
        DeadlineWalk seen = store.read(work -> work.calendars().walk());
        Instant again = present.get().at().plus(SETTLING);
        if (!seen.calendar().equals(digest)) {
            return moved(seen, seen.by(digest, again)).isPresent();
        }
        return !changed || moved(seen, seen.onceMore(again)).isPresent();
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        Optional<DeadlineWalk> walk = Optional.of(
                        store.read(work -> work.calendars().walk()))
                .filter(stored -> stored.calendar().equals(calendar.get().digest()))
                .flatMap(this::begun);
        int changed = 0;
        for (int page = 0;
                page < PAGES && walk.isPresent() && !Thread.currentThread().isInterrupted();
                page++) {
            DeadlineWalk seen = walk.get();
            List<Application> next = store.read(work -> work.applications().open(seen.after(), PAGE));
            for (Application application : next) {
                changed += recalculation.attempted(application) ? 1 : 0;
            }
            walk = moved(seen, next).filter(DeadlineWalk::underWay);
        }
        if (changed > 0) {
            LOG.info("Deadlines computed again after a change of the calendar: {}", changed);
        }
    }

    private Optional<DeadlineWalk> begun(DeadlineWalk stored) {
        if (stored.isDue(present.get().at())) {
            return moved(stored, stored.begun());
        }
        return Optional.of(stored).filter(DeadlineWalk::underWay);
    }

    private Optional<DeadlineWalk> moved(DeadlineWalk seen, List<Application> page) {
        return moved(
                seen,
                page.size() < PAGE
                        ? seen.ended()
                        : seen.past(page.get(page.size() - 1).key().id()));
    }

    /** Empty when another node, or another change of the calendar, was quicker. */
    private Optional<DeadlineWalk> moved(DeadlineWalk seen, DeadlineWalk now) {
        boolean done = store.transact(work -> Outcome.done(work.calendars().move(seen, now)))
                .orElseThrow();
        return Optional.of(now).filter(walk -> done);
    }
}
