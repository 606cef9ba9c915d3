package org.jietong.webhooks.internal.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.Store;
import org.jietong.api.store.Whereabouts;

/**
 * Where the applications of cases lie. Number, utility and district of an application never change, so that those of the last
 * thousands of cases are remembered, for all subscribers together.
 */
public final class Places {
    private static final int MOST = 5000;

    private final Store store;
    private final Map<UUID, List<Whereabouts>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, List<Whereabouts>> eldest) {
            return size() > MOST;
        }
    };

    public Places(Store store) {
        this.store = store;
    }

    /** The part of an event within a scope; empty when none of it is. */
    public Optional<Part> within(Scope scope, JournalEvent event) {
        List<Whereabouts> seen = ofCase(event.caseId()).stream()
                .filter(application -> scope.covers(application.utility(), application.district()))
                .filter(application -> event.applicationId()
                        .map(application.application()::equals)
                        .orElse(true))
                .toList();
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(seen, event.applicationId().isEmpty()));
    }

    private List<Whereabouts> ofCase(UUID caseId) {
        synchronized (known) {
            List<Whereabouts> found = known.get(caseId);
            if (found != null) {
                return found;
            }
        }
        List<Whereabouts> read = store.read(work -> work.applications().whereabouts(List.of(caseId)));
        synchronized (known) {
            known.put(caseId, read);
        }
        return read;
    }
}
