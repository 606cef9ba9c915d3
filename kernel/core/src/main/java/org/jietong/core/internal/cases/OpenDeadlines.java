package org.jietong.core.internal.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarPreview;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Due;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Store;
import org.jietong.core.internal.calendars.DeadlineMoves;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.IndexedCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the deadlines of open applications, page by page, so that any number of them needs the same memory. */
class OpenDeadlines implements DeadlineMoves {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDeadlines.class);
    private static final int PAGE = 100;

    private final Store store;
    private final Details details;

    OpenDeadlines(Store store, Details details) {
        this.store = store;
        this.details = details;
    }

    @Override
    public CalendarPreview between(IndexedCalendar before, IndexedCalendar after) {
        MoveCount count = new MoveCount();
        Deadlines present = by(before);
        Deadlines candidate = by(after);
        Instant now = details.clock().instant();
        Optional<UUID> last = Optional.empty();
        do {
            Optional<UUID> seen = last;
            List<Application> page = store.read(work -> work.applications().open(seen, PAGE));
            page.forEach(application -> compare(application, present, candidate, now, count));
            last = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1).key().id());
        } while (last.isPresent());
        return count.preview();
    }

    private Deadlines by(IndexedCalendar calendar) {
        ZoneId zone = details.clock().getZone();
        return new Deadlines(new CalendarWorkingTime(() -> calendar, zone));
    }

    private void compare(
            Application application, Deadlines present, Deadlines candidate, Instant now, MoveCount count) {
        try {
            RulePack pack = details.pack(application);
            Category category = Details.category(application, pack);
            Optional<Due> before = present.due(application.ledger(), pack, category, now);
            Optional<Due> after = candidate.due(application.ledger(), pack, category, now);
            if (before.isPresent() && after.isPresent()) {
                count.add(application.key(), before.get(), after.get());
            }
        } catch (IllegalStateException e) {
            LOG.error("Deadline could not be computed: {}", application.key().number(), e);
            count.addUnknown();
        }
    }
}
