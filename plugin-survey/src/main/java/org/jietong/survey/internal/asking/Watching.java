package org.jietong.survey.internal.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jietong.api.schedule.ScheduledJob;

/** Does what the survey does by itself, on one node at a time. */
public final class Watching implements ScheduledJob {
    private static final int MOST_PAGES = 20;

    private final List<DueWork> works;
    private final Clock clock;

    /** @param works what there is to do, in this order */
    public Watching(List<DueWork> works, Clock clock) {
        this.works = List.copyOf(works);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "survey-follow-ups";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        works.forEach(work -> all(work, now));
    }

    private static void all(DueWork work, Instant now) {
        boolean more = true;
        for (int page = 0; page < MOST_PAGES && more && !Thread.currentThread().isInterrupted(); page++) {
            more = work.page(now);
        }
    }
}
