package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.Store;
import org.jietong.messages.internal.sending.Course;
import org.jietong.messages.internal.sending.Post;
import org.jietong.messages.internal.sending.QuietTimes;
import org.jietong.messages.internal.texts.Wording;
import org.junit.jupiter.api.Test;

/** Messages are handed over once by their key, on the database as it is. */
interface SendingContract extends OnStore {
    QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static Post node(Store store, RecordingGateway gateway, Instant now, ExecutorService threads) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return new Post(
                store,
                channel -> Optional.<Gateway>of(gateway)
                        .filter(one -> one.channels().contains(channel)),
                new Wording((name, language) -> Optional.of("{case}")),
                Course.within(new QuietTimes(NEVER, zone)),
                Duration.ofDays(36_500),
                Samples::id,
                Clock.fixed(now, zone),
                threads);
    }

    private List<Message> written(int count, NoticeChannel channel) {
        List<Message> messages = Stream.generate(
                        () -> MessageContract.message(Samples.id(), Optional.empty(), channel, Samples.NOW))
                .limit(count)
                .toList();
        messages.forEach(
                message -> store().transact(work -> Outcome.done(work.messages().insert(message)))
                        .orElseThrow());
        return messages;
    }

    private boolean all(List<Message> messages, MessageStatus status) {
        return store().read(work -> messages.stream()
                .allMatch(message -> work.messages()
                                .find(message.id())
                                .orElseThrow()
                                .delivery()
                                .status()
                        == status));
    }

    private void until(List<Message> messages, MessageStatus status, Post... nodes) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!all(messages, status)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            Stream.of(nodes).forEach(Post::look);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    default void twoNodesShareTheMessagesThatAGatewayMissedForAnHourAndHandEachOverOnce() throws Exception {
        List<Message> messages = written(60, NoticeChannel.SMS);
        RecordingGateway gateway = new RecordingGateway(NoticeChannel.SMS);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            gateway.away(true);
            Post first = node(store(), gateway, Samples.NOW, threads);
            until(messages, MessageStatus.RETRY, first);
            gateway.away(false);
            Instant later = Samples.NOW.plus(Duration.ofHours(1));
            until(
                    messages,
                    MessageStatus.SENT,
                    node(store(), gateway, later, threads),
                    node(store(), gateway, later, threads));
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        // Other contracts leave messages of their own behind.
        assertThat(gateway.taken())
                .filteredOn(key -> messages.stream().anyMatch(one -> one.key().equals(key)))
                .containsExactlyInAnyOrderElementsOf(
                        messages.stream().map(Message::key).toList());
        List<Attempt> attempts = store().read(work ->
                work.messages().attempts(messages.stream().map(Message::id).toList()));
        assertThat(attempts).hasSize(120);
    }

    @Test
    default void whatANodeTookOnAndNeverRecordedGoesAgainWithTheSameKeyWhenItsLeaseIsOver() throws Exception {
        Message message = written(1, NoticeChannel.MAIL).get(0);
        RecordingGateway gateway = new RecordingGateway(NoticeChannel.MAIL);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Store dying = new StoreThatDies(store(), 1);
            Post first = node(dying, gateway, Samples.NOW, threads);
            first.look();
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(gateway.taken()).containsExactly(message.key());
            assertThat(all(List.of(message), MessageStatus.WAITING)).isTrue();
        } finally {
            threads.shutdownNow();
        }
        ExecutorService others = Executors.newCachedThreadPool();
        try {
            node(store(), gateway, Samples.NOW.plusSeconds(1), others).look();
            until(
                    List.of(message),
                    MessageStatus.SENT,
                    node(store(), gateway, Samples.NOW.plus(Duration.ofMinutes(3)), others));
        } finally {
            others.shutdown();
            assertThat(others.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(gateway.taken()).containsExactly(message.key(), message.key());
    }
}
