package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.conversation.Message;
import org.jietong.api.journal.Actor;
import org.jietong.api.store.ConversationRecords;

/** Messages in memory. */
final class MemoryConversations implements ConversationRecords {
    private final List<Message> kept = new ArrayList<>();

    MemoryConversations copy() {
        MemoryConversations copy = new MemoryConversations();
        copy.kept.addAll(kept);
        return copy;
    }

    @Override
    public void insert(Message message) {
        kept.add(message);
    }

    @Override
    public List<Message> ofCase(UUID caseId) {
        return kept.stream().filter(message -> message.caseId().equals(caseId)).toList();
    }

    @Override
    public void answer(UUID caseId) {
        kept.replaceAll(message -> message.caseId().equals(caseId) ? with(message, message.readAt(), false) : message);
    }

    @Override
    public void read(UUID caseId, boolean byApplicant, Instant at) {
        kept.replaceAll(message -> message.caseId().equals(caseId)
                        && message.readAt().isEmpty()
                        && byApplicant == (message.author().kind() == Actor.Kind.APPLICANT)
                ? with(message, Optional.of(at), message.open())
                : message);
    }

    @Override
    public List<Open> open(int limit) {
        return kept.stream().filter(Message::open).collect(Collectors.groupingBy(Message::caseId)).entrySet().stream()
                .map(entry -> new Open(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().get(0).at()))
                .sorted(Comparator.comparing(Open::since))
                .limit(limit)
                .toList();
    }

    private static Message with(Message message, Optional<Instant> readAt, boolean open) {
        return new Message(
                message.id(), message.caseId(), message.author(), message.text(), message.at(), readAt, open);
    }
}
