package org.jietong.messages.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.api.rules.NoticeChannel.MAIL;
import static org.jietong.api.rules.NoticeChannel.SMS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.messages.internal.fakes.Town;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Channels do not stand in each other's way, and nodes share the work. */
class LanesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final PostWorld world = new PostWorld();

    @AfterEach
    void letGo() throws InterruptedException {
        hangs.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    private Handover hang(OutgoingMessage message) {
        try {
            hangs.await();
            return new Handover.Taken(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Carrier.AWAY;
        }
    }

    @Test
    void aGatewayThatHangsStopsNoOtherChannel() {
        Carrier hanging = new Carrier(SMS).answering(this::hang);
        Carrier mail = new Carrier(MAIL);
        world.with(hanging).with(mail);
        Letters.many(100, Town.NOW, SMS).forEach(world::written);
        List<Message> letters = Letters.many(20, Town.NOW, MAIL);
        letters.forEach(world::written);
        Post post = world.node(threads);
        Eventually.within(SOON, () -> {
            post.run();
            assertThat(mail.taken()).hasSize(20);
        });
        Eventually.within(SOON, () -> {
            post.run();
            assertThat(hanging.asked()).hasSize(4);
        });
        post.run();
        assertThat(hanging.asked()).as("no more than four at a time").hasSize(4);
        assertThat(letters)
                .allSatisfy(letter -> Eventually.within(
                        SOON, () -> assertThat(world.status(letter)).isEqualTo(MessageStatus.SENT)));
    }

    @Test
    void twoNodesShareTheWorkAndEachMessageIsHandedOverOnce() {
        Carrier carrier = new Carrier(SMS);
        world.with(carrier);
        List<Message> messages = Letters.many(200, Town.NOW, SMS);
        messages.forEach(world::written);
        Post one = world.node(threads);
        Post other = world.node(threads);
        Eventually.within(SOON, () -> {
            one.run();
            other.run();
            assertThat(world.statuses()).containsOnly(MessageStatus.SENT);
        });
        assertThat(carrier.asked())
                .extracting(OutgoingMessage::key)
                .containsExactlyInAnyOrderElementsOf(
                        messages.stream().map(Message::key).toList());
        assertThat(one.channels().get(0).sent() + other.channels().get(0).sent())
                .isEqualTo(200);
    }
}
