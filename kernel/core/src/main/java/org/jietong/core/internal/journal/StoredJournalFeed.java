package org.jietong.core.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.JournalFeed;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.Whereabouts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal of the store, for each caller within their scope. An event of a whole case is seen by who sees any part of it. */
@Component
public final class StoredJournalFeed implements JournalFeed {
    private final Store store;
    private final AccessPolicy policy;

    @Activate
    public StoredJournalFeed(@Reference Store store, @Reference AccessPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    @Override
    public long last() {
        return store.read(work -> work.journal().lastPlace());
    }

    @Override
    public Outcome<Long> from(long position, Caller caller) {
        return policy.refusal(caller, Permission.READ_CASES)
                .map(Outcome::<Long>refused)
                .orElseGet(() -> store.read(work -> Archived.unlessBehind(position, work)));
    }

    @Override
    public Outcome<Section> after(long position, int limit, Caller caller) {
        return policy.refusal(caller, Permission.READ_CASES)
                .map(Outcome::<Section>refused)
                .orElseGet(() -> Outcome.done(store.read(work -> section(work, position, limit, caller))));
    }

    private Section section(UnitOfWork work, long position, int limit, Caller caller) {
        List<PlacedEvent> events = work.journal().after(position, limit);
        if (events.isEmpty()) {
            return new Section(List.of(), position, true);
        }
        Map<UUID, List<Whereabouts>> byCase = work
                .applications()
                .whereabouts(events.stream()
                        .map(event -> event.event().caseId())
                        .distinct()
                        .toList())
                .stream()
                .filter(application -> isSeen(application, caller))
                .collect(Collectors.groupingBy(Whereabouts::caseId));
        List<Seen> seen = new ArrayList<>();
        events.forEach(event -> seen(event, byCase.getOrDefault(event.event().caseId(), List.of()))
                .ifPresent(seen::add));
        long last = events.get(events.size() - 1).position();
        return new Section(seen, last, events.size() < limit);
    }

    private static Optional<Seen> seen(PlacedEvent event, List<Whereabouts> applications) {
        Optional<UUID> application = event.event().applicationId();
        if (application.isEmpty()) {
            return applications.isEmpty() ? Optional.empty() : Optional.of(new Seen(event, Optional.empty()));
        }
        return applications.stream()
                .filter(one -> one.application().equals(application.get()))
                .findFirst()
                .map(one -> new Seen(event, Optional.of(one.number())));
    }

    private boolean isSeen(Whereabouts application, Caller caller) {
        boolean represented = caller instanceof Caller.Staff staff && staff.id().equals(application.representative());
        return represented
                || policy.refusal(caller, Permission.READ_CASES, application.utility(), application.district())
                        .isEmpty();
    }
}
