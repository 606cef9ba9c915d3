package org.jietong.webhooks.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ApplicationRecords;
import org.jietong.api.store.ConsumerRecords;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.JournalRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.WebhookRecords;
import org.jietong.api.store.Whereabouts;
import org.jietong.api.webhooks.Delivery;

/** A store that knows web hooks, their readers, a journal, and where applications lie; it counts what is read. */
final class MemoryStore implements Store, WebhookRecords {
    final Map<UUID, Kept> webhooks = new LinkedHashMap<>();
    final Map<String, Reading> readings = new HashMap<>();
    final List<Whereabouts> whereabouts = new ArrayList<>();
    final List<PlacedEvent> journal = new ArrayList<>();
    int reads;
    int writes;

    private final UnitOfWork work = proxy(UnitOfWork.class, (proxy, method, arguments) -> records(method));

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object records(Method method) {
        return switch (method.getName()) {
            case "webhooks" -> this;
            case "consumers" -> proxy(ConsumerRecords.class, (proxy, called, with) -> consumers(called, with));
            case "journal" -> proxy(JournalRecords.class, (proxy, called, with) -> journal(called, with));
            case "applications" -> proxy(ApplicationRecords.class, (proxy, called, with) -> lying((List<?>) with[0]));
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Object consumers(Method called, Object... with) {
        return switch (called.getName()) {
            case "find" -> Optional.ofNullable(readings.get((String) with[0]));
            case "insert" -> readings.put(((Reading) with[0]).consumer(), (Reading) with[0]);
            case "save" -> readings.replace(((Reading) with[0]).consumer(), (Reading) with[0], (Reading) with[1]);
            case "forget" -> readings.remove((String) with[0]);
            case "setAsideCount" -> 0L;
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }

    private Object journal(Method called, Object... with) {
        return switch (called.getName()) {
            case "lastPlace" -> (long) journal.size();
            case "placeBefore" ->
                journal.stream()
                        .filter(placed -> placed.event().at().isBefore((Instant) with[0]))
                        .count();
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }

    private List<Whereabouts> lying(List<?> cases) {
        return whereabouts.stream().filter(one -> cases.contains(one.caseId())).toList();
    }

    @Override
    public synchronized <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> change) {
        writes++;
        return change.apply(work);
    }

    @Override
    public synchronized <T> T read(Function<UnitOfWork, T> look) {
        reads++;
        return look.apply(work);
    }

    @Override
    public List<Kept> all() {
        return List.copyOf(webhooks.values());
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return Optional.ofNullable(webhooks.get(id));
    }

    @Override
    public void insert(Kept webhook) {
        webhooks.put(webhook.id(), webhook);
    }

    @Override
    public boolean save(Kept before, Kept after) {
        boolean same = find(before.id())
                .filter(kept -> kept.version() == before.version())
                .isPresent();
        if (same) {
            webhooks.put(after.id(), after);
        }
        return same;
    }

    @Override
    public void delivered(UUID id, Delivery delivery) {
        webhooks.computeIfPresent(
                id,
                (key, kept) -> new Kept(
                        key,
                        kept.subscription(),
                        kept.ending(),
                        kept.createdAt(),
                        kept.createdBy(),
                        kept.secrets(),
                        delivery,
                        kept.version()));
    }

    @Override
    public void delete(UUID id) {
        webhooks.remove(id);
    }
}
