package org.jietong.core.internal.search;

import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Has each case found by its words. It reads the journal, so that nobody who submits waits for it, and what was submitted
 * before there was an index is found as well.
 */
@Component
public final class SearchIndex implements JournalConsumer {
    private static final Set<String> MADE = Set.of(EventType.CASE_SUBMITTED.name(), EventType.APPLICATION_ADDED.name());

    private final Store store;

    @Activate
    public SearchIndex(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void accept(PlacedEvent placed) {
        if (MADE.contains(placed.event().type())) {
            Optional<Case> found =
                    store.read(work -> work.cases().find(placed.event().caseId()));
            store.transact(work -> {
                        found.ifPresent(each -> work.search().keep(each.id(), Words.of(each)));
                        return Outcome.done(found.isPresent());
                    })
                    .orElseThrow();
        }
    }
}
