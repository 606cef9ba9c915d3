package org.jietong.core.internal.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.journal.UnplacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/**
 * Gives committed events their places, one node at a time. Places are given after the commit and not with the write, because a
 * writer that draws its place first may commit last, and a reader would pass it by.
 *
 * @param store where the journal is
 */
record Placing(Store store) {
    private static final int MOST = 500;
    /** As the databases order them; {@link UUID#compareTo} would compare with signs. */
    private static final Comparator<UnplacedEvent> BY_ID =
            Comparator.comparing(event -> event.id().toString());

    /** Places some; how many. While nothing happens it only looks, and writes nothing. */
    int place() {
        boolean any = !store.read(work -> work.journal().unplaced(1)).isEmpty();
        return any ? store.transact(this::placed).orElseThrow() : 0;
    }

    private Outcome<Integer> placed(UnitOfWork work) {
        long last = work.journal().lockLastPlace();
        List<UnplacedEvent> events = inOrder(work.journal().unplaced(MOST));
        if (!events.isEmpty()) {
            work.journal().place(events, last);
        }
        return Outcome.done(events.size());
    }

    /**
     * By time, and those of an application by the versions they made: the clocks of two nodes may differ, and so the ids of two
     * events of one application may stand the wrong way round.
     */
    static List<UnplacedEvent> inOrder(List<UnplacedEvent> events) {
        List<UnplacedEvent> byTime = events.stream().sorted(BY_ID).toList();
        Map<UUID, Deque<UnplacedEvent>> byVersion = new HashMap<>();
        byTime.stream().sorted(Comparator.comparingLong(UnplacedEvent::version)).forEach(event -> byVersion
                .computeIfAbsent(application(event), id -> new ArrayDeque<>())
                .add(event));
        List<UnplacedEvent> ordered = new ArrayList<>(byTime.size());
        byTime.forEach(event -> ordered.add(byVersion.get(application(event)).remove()));
        return ordered;
    }

    private static UUID application(UnplacedEvent event) {
        return event.applicationId().orElse(event.caseId());
    }
}
