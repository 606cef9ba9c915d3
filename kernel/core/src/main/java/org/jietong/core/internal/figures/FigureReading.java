package org.jietong.core.internal.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.figures.Figures;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/**
 * Keeps what figures are counted from. It reads the journal, so that nobody who works on a case waits for it. Of each event it
 * asks only which application to look at: what is kept follows from that one as it is, and not from what was kept before.
 */
class FigureReading implements JournalConsumer {
    private static final Set<String> ENDS =
            names(EventType.SUPPLY_STARTED, EventType.APPLICATION_REJECTED, EventType.APPLICATION_WITHDRAWN);

    private static final Set<String> MOVES = names(
            EventType.CASE_SUBMITTED,
            EventType.APPLICATION_SUBMITTED,
            EventType.APPLICATION_ADDED,
            EventType.REPRESENTATIVE_ASSIGNED,
            EventType.APPLICATION_ACCEPTED,
            EventType.APPLICATION_RETURNED,
            EventType.APPLICATION_RESUBMITTED,
            EventType.CLOCK_SUSPENDED,
            EventType.CLOCK_RESUMED,
            EventType.DEADLINE_RECALCULATED);

    private final Store store;
    private final Situations situations;

    FigureReading(Store store, Situations situations) {
        this.store = store;
        this.situations = situations;
    }

    private static Set<String> names(EventType... types) {
        return Stream.of(types).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String name() {
        return Figures.READER;
    }

    @Override
    public void accept(PlacedEvent placed) {
        JournalEvent event = placed.event();
        if (ENDS.contains(event.type()) || MOVES.contains(event.type())) {
            for (Application application : concerned(event)) {
                look(application, event);
            }
        }
    }

    /** The application that the event is about, or all of the case. */
    private List<Application> concerned(JournalEvent event) {
        Optional<Case> found = store.read(work -> work.cases().find(event.caseId()));
        return found.map(Case::applications).orElse(List.of()).stream()
                .filter(each ->
                        event.applicationId().map(each.key().id()::equals).orElse(true))
                .toList();
    }

    /** One that has ended since is looked at when its end is read. */
    private void look(Application application, JournalEvent event) {
        if (!application.state().ended()) {
            keep(application, work -> work.figures().open(situations.open(application)));
        } else if (ENDS.contains(event.type())) {
            List<JournalEvent> events = store.read(
                    work -> work.journal().ofApplication(application.key().id()));
            keep(application, work -> work.figures().ended(situations.ended(application, event, events)));
        }
    }

    private void keep(Application application, Consumer<UnitOfWork> writing) {
        store.transact(work -> {
                    writing.accept(work);
                    return Outcome.done(application.key().id());
                })
                .orElseThrow();
    }
}
