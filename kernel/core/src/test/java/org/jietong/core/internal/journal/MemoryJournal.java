package org.jietong.core.internal.journal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.journal.UnplacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ApplicationRecords;
import org.jietong.api.store.ArchiveRecords;
import org.jietong.api.store.ConsumerRecords;
import org.jietong.api.store.JournalRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.Whereabouts;

/** A store that knows the journal and its readers alone. */
final class MemoryJournal implements Store, JournalRecords, ConsumerRecords {
    private final List<JournalEvent> unplaced = new ArrayList<>();
    private final List<PlacedEvent> placed = new ArrayList<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final List<SetAside> aside = new ArrayList<>();
    private final AtomicLong archivedUpTo = new AtomicLong();
    private final List<Whereabouts> whereabouts = new ArrayList<>();
    private final ApplicationRecords applications =
            proxy(ApplicationRecords.class, (proxy, method, arguments) -> whereabouts);
    private final ArchiveRecords archive =
            proxy(ArchiveRecords.class, (proxy, method, arguments) -> archivedUpTo.get());
    private final UnitOfWork work = proxy(UnitOfWork.class, (proxy, method, arguments) -> switch (method.getName()) {
        case "applications" -> applications;
        case "archive" -> archive;
        default -> this;
    });

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Where the applications of all cases lie. */
    void lies(Whereabouts application) {
        whereabouts.add(application);
    }

    /** Events up to a place have left the journal. */
    void archivedUpTo(long place) {
        archivedUpTo.set(place);
    }

    @Override
    public synchronized <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> change) {
        return change.apply(work);
    }

    @Override
    public synchronized <T> T read(Function<UnitOfWork, T> look) {
        return look.apply(work);
    }

    @Override
    public synchronized void append(List<JournalEvent> events) {
        unplaced.addAll(events);
    }

    @Override
    public List<JournalEvent> ofCase(UUID caseId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<JournalEvent> ofApplication(UUID applicationId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long lastPlace() {
        return placed.size();
    }

    @Override
    public long lockLastPlace() {
        return placed.size();
    }

    @Override
    public List<UnplacedEvent> unplaced(int limit) {
        return unplaced.stream()
                .limit(limit)
                .map(event -> new UnplacedEvent(event.id(), event.caseId(), event.applicationId(), event.version()))
                .toList();
    }

    @Override
    public void place(List<UnplacedEvent> events, long last) {
        for (UnplacedEvent next : events) {
            unplaced.stream()
                    .filter(event -> event.id().equals(next.id()))
                    .forEach(event -> placed.add(new PlacedEvent(placed.size() + 1L, event)));
            unplaced.removeIf(event -> event.id().equals(next.id()));
        }
    }

    @Override
    public List<PlacedEvent> after(long position, int limit) {
        return placed.stream()
                .filter(event -> event.position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Reading> all() {
        return List.copyOf(readings.values());
    }

    @Override
    public synchronized Optional<Reading> find(String consumer) {
        return Optional.ofNullable(readings.get(consumer));
    }

    @Override
    public void insert(Reading reading) {
        readings.put(reading.consumer(), reading);
    }

    @Override
    public boolean save(Reading before, Reading after) {
        return readings.replace(before.consumer(), before, after);
    }

    @Override
    public void setAside(SetAside event) {
        aside.add(event);
    }

    @Override
    public List<SetAside> setAside(String consumer, int limit) {
        return aside.stream().filter(a -> a.consumer().equals(consumer)).toList();
    }

    @Override
    public long setAsideCount(String consumer) {
        return setAside(consumer, 1).size();
    }

    @Override
    public void taken(String consumer, long position) {
        aside.removeIf(a -> a.consumer().equals(consumer) && a.event().position() == position);
    }

    @Override
    public void forget(String consumer) {
        readings.remove(consumer);
        aside.removeIf(a -> a.consumer().equals(consumer));
    }

    @Override
    public long placeBefore(Instant at) {
        throw new UnsupportedOperationException();
    }
}
