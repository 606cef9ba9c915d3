package org.jietong.security.internal.channels;

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
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ChannelRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** Channels in memory, and a store with nothing else. */
final class MemoryChannels implements ChannelRecords, Store {
    final Map<UUID, KeptKey> keys = new LinkedHashMap<>();
    final Map<String, Instant> used = new HashMap<>();
    private final Map<UUID, Kept> channels = new LinkedHashMap<>();

    @Override
    public <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        return work.apply(unit());
    }

    @Override
    public <T> T read(Function<UnitOfWork, T> work) {
        return work.apply(unit());
    }

    private UnitOfWork unit() {
        return (UnitOfWork) Proxy.newProxyInstance(
                UnitOfWork.class.getClassLoader(), new Class<?>[] {UnitOfWork.class}, (self, method, arguments) -> {
                    if (method.getName().equals("channels")) {
                        return this;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public List<Kept> all() {
        return List.copyOf(channels.values());
    }

    @Override
    public Optional<Kept> find(UUID channel) {
        return Optional.ofNullable(channels.get(channel));
    }

    @Override
    public boolean insert(Kept channel) {
        boolean taken = all().stream()
                .anyMatch(known -> known.wanted().name().equals(channel.wanted().name()));
        if (!taken) {
            channels.put(channel.id(), channel);
        }
        return !taken;
    }

    @Override
    public void close(UUID channel, Instant at) {
        channels.computeIfPresent(
                channel,
                (id, open) -> new Kept(id, open.wanted(), open.createdAt(), open.createdBy(), Optional.of(at)));
    }

    @Override
    public List<KeptKey> keysOf(UUID channel) {
        return new ArrayList<>(keys.values())
                .stream().filter(key -> key.channel().equals(channel)).toList();
    }

    @Override
    public Optional<KeptKey> findKey(UUID key) {
        return Optional.ofNullable(keys.get(key));
    }

    @Override
    public void insert(KeptKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public void end(UUID key, Instant at) {
        keys.computeIfPresent(
                key,
                (id, known) -> known.good(at)
                        ? new KeptKey(id, known.channel(), known.sealedSecret(), known.createdAt(), Optional.of(at))
                        : known);
    }

    @Override
    public boolean use(UUID key, String nonce, Instant until) {
        return used.putIfAbsent(key + nonce, until) == null;
    }

    @Override
    public void forgetUsed(Instant now) {
        used.values().removeIf(until -> !now.isBefore(until));
    }
}
