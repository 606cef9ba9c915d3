package org.jietong.messages.internal.sending;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.QuietHours;
import org.jietong.messages.internal.fakes.MemoryStore;
import org.jietong.messages.internal.fakes.Town;
import org.jietong.messages.internal.texts.LanguageFiles;
import org.jietong.messages.internal.texts.Wording;
import org.jietong.testkit.SettableClock;

/** The post over a store in memory, with a clock that the test sets. */
final class PostWorld {
    final SettableClock clock = new SettableClock(Town.NOW);
    final MemoryStore store = new MemoryStore();
    final Gateways gateways = new Gateways();
    final QuietTimes quiet = new QuietTimes(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), zone());
    final Post post = node(Runnable::run);

    private static ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }

    /** A node of its own over the same store. */
    Post node(Executor threads) {
        return new Post(
                store,
                gateways::of,
                new Wording(new LanguageFiles()::text),
                Course.within(quiet),
                Duration.ofDays(400),
                Town::id,
                clock,
                threads);
    }

    PostWorld with(Gateway gateway) {
        gateways.addGateway(gateway, Map.of("service.ranking", 0, "service.id", 1L));
        return this;
    }

    Message written(Message message) {
        store.write(message);
        return message;
    }

    Message now(Message message) {
        return store.message(message.id());
    }

    MessageStatus status(Message message) {
        return now(message).delivery().status();
    }

    /** Runs the job each minute for a while. */
    void during(Duration period) {
        for (long minute = 0; minute <= period.toMinutes(); minute++) {
            post.run();
            clock.advance(Duration.ofMinutes(1));
        }
    }

    List<MessageStatus> statuses() {
        return store.messages().stream()
                .map(message -> message.delivery().status())
                .toList();
    }
}
