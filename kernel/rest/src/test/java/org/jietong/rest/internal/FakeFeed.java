package org.jietong.rest.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalFeed;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/** A journal of three events, the first of them archived, which is taken down when they have been followed. */
final class FakeFeed implements JournalFeed {
    private static final long LAST = 3;
    private static final long ARCHIVED = 1;

    final AtomicInteger looks = new AtomicInteger();

    boolean goesOn() {
        return looks.get() < 2;
    }

    @Override
    public long last() {
        return LAST;
    }

    @Override
    public Outcome<Long> from(long position, Caller caller) {
        if (caller instanceof Caller.Anonymous) {
            return Outcome.refused(ProblemType.UNAUTHENTICATED);
        }
        return position < ARCHIVED
                ? Outcome.refused(Problem.of(ProblemType.ARCHIVED, Map.of("end", Long.toString(ARCHIVED))))
                : Outcome.done(position);
    }

    @Override
    public Outcome<Section> after(long position, int limit, Caller caller) {
        if (caller instanceof Caller.Anonymous) {
            return Outcome.refused(ProblemType.UNAUTHENTICATED);
        }
        looks.incrementAndGet();
        List<Seen> seen = LongStream.rangeClosed(position + 1, LAST)
                .mapToObj(place -> new Seen(new PlacedEvent(place, Samples.event()), Optional.of(Samples.NUMBER)))
                .toList();
        return Outcome.done(new Section(seen, LAST, true));
    }
}
