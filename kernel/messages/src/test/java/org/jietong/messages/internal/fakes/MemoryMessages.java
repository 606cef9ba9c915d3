package org.jietong.messages.internal.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Message;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.MessageRecords;

/** Messages as the store keeps them. */
final class MemoryMessages implements MessageRecords {
    private final TreeMap<UUID, Message> messages = new TreeMap<>(Comparator.comparing(UUID::toString));
    private final List<Attempt> attempts = new ArrayList<>();

    MemoryMessages copy() {
        MemoryMessages copy = new MemoryMessages();
        copy.messages.putAll(messages);
        copy.attempts.addAll(attempts);
        return copy;
    }

    List<Message> all() {
        return List.copyOf(messages.values());
    }

    @Override
    public boolean insert(Message message) {
        if (found(one -> one.key().equals(message.key())).findAny().isPresent()) {
            return false;
        }
        messages.put(message.id(), message);
        return true;
    }

    @Override
    public Optional<Message> find(UUID id) {
        return Optional.ofNullable(messages.get(id));
    }

    @Override
    public Optional<Message> handedOver(UUID handoverKey) {
        return found(one -> one.delivery().handoverKey().equals(handoverKey)).findFirst();
    }

    @Override
    public boolean save(Message before, Message after) {
        boolean present = find(before.id())
                .filter(now -> now.version() == before.version())
                .isPresent();
        if (present) {
            messages.put(after.id(), after);
        }
        return present;
    }

    @Override
    public List<Message> due(NoticeChannel channel, Instant now, int limit) {
        return found(one -> one.route().channel() == channel)
                .filter(one ->
                        one.delivery().dueAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(one -> one.delivery().dueAt().orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Message> ofCase(UUID caseId, int limit) {
        return found(one -> one.origin().caseId().equals(caseId)).limit(limit).toList();
    }

    @Override
    public List<Message> ofStaff(UUID staff, boolean unreadOnly, Optional<UUID> before, int limit) {
        return messages.descendingMap().values().stream()
                .filter(one -> one.to().staff().equals(Optional.of(staff)))
                .filter(one -> !unreadOnly || one.readAt().isEmpty())
                .filter(one -> before.map(id -> one.id().toString().compareTo(id.toString()) < 0)
                        .orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public void append(Attempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public List<Attempt> attempts(List<UUID> some) {
        return attempts.stream().filter(one -> some.contains(one.message())).toList();
    }

    @Override
    public List<Waiting> waiting() {
        return found(one -> one.delivery().dueAt().isPresent())
                .collect(Collectors.groupingBy(one -> one.route().channel()))
                .entrySet()
                .stream()
                .map(entry -> new Waiting(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .map(one -> one.delivery().dueAt().orElseThrow())
                                .min(Comparator.naturalOrder())
                                .orElseThrow()))
                .toList();
    }

    @Override
    public long lostSince(Instant instant) {
        return found(one -> one.delivery().status().lost())
                .filter(one -> !one.delivery().changedAt().isBefore(instant))
                .count();
    }

    @Override
    public int deleteBefore(Instant instant, int limit) {
        List<UUID> old = found(one -> one.createdAt().isBefore(instant))
                .limit(limit)
                .map(Message::id)
                .toList();
        old.forEach(messages::remove);
        attempts.removeIf(one -> old.contains(one.message()));
        return old.size();
    }

    private Stream<Message> found(Predicate<Message> which) {
        return List.copyOf(messages.values()).stream().filter(which);
    }
}
