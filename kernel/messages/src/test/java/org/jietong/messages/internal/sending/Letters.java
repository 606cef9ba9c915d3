package org.jietong.messages.internal.sending;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.Route;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.messages.internal.fakes.Town;

/** Messages to an applicant by some ways. */
final class Letters {
    private Letters() {}

    static Message by(Instant dueAt, NoticeChannel... channels) {
        UUID key = UUID.randomUUID();
        return new Message(
                Town.id(),
                key,
                new Message.Origin(Town.id(), Town.id(), Optional.empty()),
                new Message.Addressee(
                        Optional.empty(),
                        Stream.of(channels)
                                .map(channel -> new Route(channel, "to-" + channel))
                                .toList(),
                        "zh-CN",
                        Optional.empty()),
                new Message.Content("case-submitted", Map.of("case", "JT-1", "utility", "供水", "sha256", "cd"), false),
                Delivery.waiting(key, dueAt, dueAt),
                dueAt,
                Optional.empty(),
                1);
    }

    static List<Message> many(int count, Instant dueAt, NoticeChannel... channels) {
        return Stream.generate(() -> by(dueAt, channels)).limit(count).toList();
    }
}
