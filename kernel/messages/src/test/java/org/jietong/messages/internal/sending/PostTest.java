package org.jietong.messages.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.jietong.api.rules.NoticeChannel.MAIL;
import static org.jietong.api.rules.NoticeChannel.SMS;
import static org.jietong.api.rules.NoticeChannel.WECHAT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.problem.Outcome;
import org.jietong.messages.internal.fakes.Town;
import org.junit.jupiter.api.Test;

/** Every message gets away, once by its key, whatever becomes of gateways. */
class PostTest {
    private final PostWorld world = new PostWorld();
    private final Carrier carrier = new Carrier(SMS, WECHAT, MAIL);

    @Test
    void aGatewayThatIsAwayForAnHourGetsAllOfThemAfterwardsEachKeyOnce() {
        world.with(carrier.away());
        List<Message> messages = Letters.many(40, Town.NOW, SMS);
        messages.forEach(world::written);
        world.during(Duration.ofHours(1));
        assertThat(carrier.taken()).isEmpty();
        assertThat(world.statuses()).containsOnly(MessageStatus.RETRY);
        carrier.back();
        world.during(Duration.ofHours(1));
        assertThat(world.statuses()).containsOnly(MessageStatus.SENT);
        assertThat(carrier.taken())
                .extracting(OutgoingMessage::key)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        messages.stream().map(Message::key).toList());
    }

    @Test
    void whatWasTakenHasItsReferenceAndIsWrittenDown() {
        world.with(carrier);
        Message message = world.written(Letters.by(Town.NOW, SMS));
        world.post.run();
        Delivery delivery = world.now(message).delivery();
        assertThat(delivery.status()).isEqualTo(MessageStatus.SENT);
        assertThat(delivery.reference()).contains("ref");
        assertThat(delivery.dueAt()).isEmpty();
        assertThat(carrier.taken().get(0).text()).contains("JT-1");
        assertThat(carrier.taken().get(0).address()).isEqualTo("to-SMS");
        assertThat(carrier.taken().get(0).parameters())
                .as("what the template asks for and nothing else")
                .containsOnlyKeys("case", "utility");
        assertThat(world.store.attempts(message.id())).extracting(Attempt::kind).containsExactly(Attempt.Kind.TAKEN);
    }

    @Test
    void aCrashBetweenTheHandOverAndItsRecordSendsAgainWithTheSameKey() {
        world.with(carrier.answering(message -> {
            world.store.failNext();
            return new Handover.Taken(Optional.empty());
        }));
        Message message = world.written(Letters.by(Town.NOW, SMS));
        world.post.run();
        assertThat(world.status(message)).isEqualTo(MessageStatus.WAITING);
        carrier.back();
        world.post.run();
        assertThat(carrier.taken())
                .as("nobody else has it before the lease is over")
                .hasSize(1);
        world.clock.advance(Course.LEASE);
        world.post.run();
        assertThat(world.status(message)).isEqualTo(MessageStatus.SENT);
        assertThat(carrier.taken()).extracting(OutgoingMessage::key).containsExactly(message.key(), message.key());
    }

    @Test
    void whatIsReadAtTheDeskWhileItIsHandedOverIsHandedOverOnce() {
        Message message = world.written(Letters.by(Town.NOW, MAIL));
        world.with(carrier.answering(taken -> {
            Message now = world.now(message);
            world.store.transact(work -> Outcome.done(work.messages().save(now, now.read(Town.NOW))));
            return new Handover.Taken(Optional.empty());
        }));
        world.post.run();
        world.clock.advance(Course.LEASE);
        world.post.run();
        assertThat(world.status(message)).isEqualTo(MessageStatus.SENT);
        assertThat(world.now(message).readAt()).contains(Town.NOW);
        assertThat(carrier.taken()).hasSize(1);
    }

    @Test
    void whatIsRefusedGoesByTheNextWayAndIsRefusedWhenThereIsNone() {
        world.with(carrier.answering(message -> message.channel() == SMS
                ? new Handover.Refused("no such number")
                : new Handover.Taken(Optional.empty())));
        Message two = world.written(Letters.by(Town.NOW, SMS, MAIL));
        Message one = world.written(Letters.by(Town.NOW, SMS));
        world.during(Duration.ofMinutes(2));
        assertThat(world.status(two)).isEqualTo(MessageStatus.SENT);
        assertThat(carrier.taken()).extracting(OutgoingMessage::address).containsExactly("to-MAIL");
        assertThat(world.status(one)).isEqualTo(MessageStatus.REFUSED);
        assertThat(world.now(one).delivery().lastError()).contains("no such number");
        assertThat(world.now(one).delivery().dueAt()).isEmpty();
    }

    @Test
    void whatIsNotTakenForMoreThanADayIsGivenUp() {
        world.with(carrier.away());
        Message message = world.written(Letters.by(Town.NOW, MAIL));
        world.during(Duration.ofHours(24));
        assertThat(world.status(message)).isEqualTo(MessageStatus.RETRY);
        world.during(Duration.ofHours(4));
        assertThat(world.status(message)).isEqualTo(MessageStatus.FAILED);
        int tries = carrier.asked().size();
        world.during(Duration.ofHours(4));
        assertThat(carrier.asked()).hasSize(tries).hasSizeLessThan(40);
    }

    @Test
    void aCarrierThatAsksForAWaitGetsIt() {
        world.with(carrier.answering(message -> Carrier.busyFor(Duration.ofMinutes(20))));
        Message message = world.written(Letters.by(Town.NOW, SMS));
        world.post.run();
        assertThat(world.now(message).delivery().dueAt()).contains(Town.NOW.plus(Duration.ofMinutes(20)));
    }

    @Test
    void aGatewayThatThrowsCountsAsAwayAndWhatItThrewIsNotKept() {
        world.with(carrier.answering(message -> {
            throw new IllegalStateException("13800000000 is busy");
        }));
        Message message = world.written(Letters.by(Town.NOW, SMS));
        world.post.run();
        assertThat(world.status(message)).isEqualTo(MessageStatus.RETRY);
        assertThat(world.now(message).delivery().lastError()).contains("java.lang.IllegalStateException");
    }

    @Test
    void withoutAGatewayMessagesWaitUntilThereIsOne() {
        Message message = world.written(Letters.by(Town.NOW, SMS));
        world.during(Duration.ofHours(30));
        assertThat(world.now(message)).isEqualTo(message);
        world.with(carrier);
        world.clock.set(Town.NOW.plus(Duration.ofDays(2)));
        world.post.run();
        assertThat(world.status(message)).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void inQuietHoursShortMessagesWaitAndMailDoesNot() {
        world.with(carrier);
        world.clock.set(Instant.parse("2026-03-02T14:00:00Z")); // 22:00 in Wuhai
        Message rings = world.written(Letters.by(Town.NOW, SMS));
        Message silent = world.written(Letters.by(Town.NOW, MAIL));
        world.during(Duration.ofHours(9));
        assertThat(world.status(rings)).isEqualTo(MessageStatus.WAITING);
        assertThat(world.store.attempts(rings.id())).isEmpty();
        assertThat(world.status(silent)).isEqualTo(MessageStatus.SENT);
        world.during(Duration.ofHours(1));
        assertThat(world.status(rings)).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void whatCannotBePutIntoWordsNeverGoesOut() {
        world.with(carrier);
        Message whole = Letters.by(Town.NOW, SMS);
        Message lacking = world.written(new Message(
                whole.id(),
                UUID.randomUUID(),
                whole.origin(),
                whole.to(),
                new Message.Content("case-submitted", Map.of("case", "JT-1"), false),
                whole.delivery(),
                whole.createdAt(),
                Optional.empty(),
                1));
        world.post.run();
        assertThat(carrier.asked()).isEmpty();
        assertThat(world.status(lacking)).isEqualTo(MessageStatus.FAILED);
        assertThat(world.now(lacking).delivery().lastError()).contains("no value for utility");
    }

    @Test
    void messagesAreDeletedWhenTheyAreOld() {
        world.with(carrier);
        Message message = world.written(Letters.by(Town.NOW, SMS));
        world.post.run();
        world.clock.advance(Duration.ofDays(399));
        world.post.run();
        assertThat(world.store.messages()).hasSize(1);
        world.clock.advance(Duration.ofDays(2));
        world.post.run();
        assertThat(world.store.messages()).isEmpty();
        assertThat(world.store.attempts(message.id())).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayForAMomentHurtsNothing() {
        world.with(carrier);
        Message message = world.written(Letters.by(Town.NOW, SMS));
        world.store.failNext();
        assertThatCode(world.post::look).doesNotThrowAnyException();
        world.post.look();
        assertThat(world.status(message)).isEqualTo(MessageStatus.SENT);
    }
}
