package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.messages.Route;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.MessageRecords.Waiting;
import org.junit.jupiter.api.Test;

/** Messages come back as they were kept, each key once, and what is due is found by its channel. */
interface MessageContract extends OnStore {
    Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    static Message message(UUID caseId, Optional<UUID> staff, NoticeChannel channel, Instant dueAt) {
        return message(caseId, staff, channel, dueAt, "13800000000");
    }

    static Message message(UUID caseId, Optional<UUID> staff, NoticeChannel channel, Instant dueAt, String address) {
        UUID key = UUID.randomUUID();
        return new Message(
                Samples.id(),
                key,
                new Message.Origin(Samples.id(), caseId, Optional.of(Samples.id())),
                new Message.Addressee(
                        staff,
                        List.of(new Route(channel, address), new Route(NoticeChannel.MAIL, "a@example.org")),
                        "en",
                        Optional.of(new QuietHours(LocalTime.of(22, 30), LocalTime.of(6, 0)))),
                new Message.Content("case-submitted", Map.of("case", "JT-1", "remarks", "一\n二 \"三\""), true),
                Delivery.waiting(key, dueAt, Samples.NOW),
                Samples.NOW,
                Optional.empty(),
                1);
    }

    private boolean written(Message message) {
        return store().transact(work -> Outcome.done(work.messages().insert(message)))
                .orElseThrow();
    }

    private boolean saved(Message before, Message after) {
        return store().transact(work -> Outcome.done(work.messages().save(before, after)))
                .orElseThrow();
    }

    private Optional<Message> found(UUID id) {
        return store().read(work -> work.messages().find(id));
    }

    private static Message ended(Message message, MessageStatus status, Instant at) {
        Delivery delivery = message.delivery();
        return message.with(new Delivery(
                status,
                delivery.handoverKey(),
                1,
                3,
                Optional.empty(),
                Optional.of(Samples.NOW),
                Optional.of("ref-1"),
                Optional.of("away"),
                at));
    }

    @Test
    default void aMessageComesBackAsItWasWrittenAndAsItWasSavedOverWhatWasSeen() {
        Message message = message(Samples.id(), Optional.of(Samples.id()), NoticeChannel.SMS, Samples.NOW);
        assertThat(written(message)).isTrue();
        assertThat(found(message.id())).contains(message);
        Message sent = ended(message, MessageStatus.SENT, Samples.NOW.plusSeconds(5));
        assertThat(saved(message, sent)).isTrue();
        assertThat(saved(message, sent)).isFalse();
        Message read = sent.read(Samples.NOW.plusSeconds(9));
        assertThat(saved(sent, read)).isTrue();
        assertThat(found(message.id())).contains(read);
        assertThat(store().<Optional<Message>>read(work ->
                        work.messages().handedOver(message.delivery().handoverKey())))
                .contains(read);
    }

    @Test
    default void aSecondMessageOfTheSameKeyIsNotWrittenAndTheTransactionGoesOn() {
        Message first = message(Samples.id(), Optional.empty(), NoticeChannel.SMS, Samples.NOW);
        Message second = new Message(
                Samples.id(),
                first.key(),
                first.origin(),
                first.to(),
                first.content(),
                first.delivery(),
                first.createdAt(),
                Optional.empty(),
                1);
        Message other = message(Samples.id(), Optional.empty(), NoticeChannel.SMS, Samples.NOW);
        written(first);
        boolean inserted = store().transact(work -> {
                    boolean again = work.messages().insert(second);
                    work.messages().insert(other);
                    return Outcome.done(again);
                })
                .orElseThrow();
        assertThat(inserted).isFalse();
        assertThat(found(second.id())).isEmpty();
        assertThat(found(other.id())).contains(other);
    }

    @Test
    default void whatIsDueIsFoundByItsChannelThoseFirstThatAreDueLongest() {
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        UUID caseId = Samples.id();
        Message later = message(caseId, Optional.empty(), NoticeChannel.WECHAT, longAgo.plusSeconds(2));
        Message first = message(caseId, Optional.empty(), NoticeChannel.WECHAT, longAgo.plusSeconds(1));
        Message elsewhere = message(caseId, Optional.empty(), NoticeChannel.MAIL, longAgo);
        Message notYet = message(caseId, Optional.empty(), NoticeChannel.WECHAT, FAR);
        List.of(later, first, elsewhere, notYet).forEach(this::written);
        assertThat(due(NoticeChannel.WECHAT, 10)).containsExactly(first, later);
        assertThat(due(NoticeChannel.WECHAT, 1)).containsExactly(first);
        assertThat(store().<List<Waiting>>read(work -> work.messages().waiting()))
                .contains(new Waiting(NoticeChannel.WECHAT, 3, longAgo.plusSeconds(1)));
        List.of(later, first, elsewhere, notYet)
                .forEach(one -> saved(one, ended(one, MessageStatus.SENT, Samples.NOW)));
        assertThat(due(NoticeChannel.WECHAT, 10)).isEmpty();
    }

    private List<Message> due(NoticeChannel channel, int limit) {
        return store().read(work -> work.messages().due(channel, Samples.NOW, limit));
    }

    @Test
    default void messagesAreListedByCaseAndByStaffReadOrNot() {
        UUID caseId = Samples.id();
        UUID staff = Samples.id();
        Message first = message(caseId, Optional.of(staff), NoticeChannel.SMS, FAR);
        Message second = message(caseId, Optional.of(staff), NoticeChannel.SMS, FAR);
        Message applicant = message(caseId, Optional.empty(), NoticeChannel.SMS, FAR);
        List.of(first, second, applicant).forEach(this::written);
        Message read = first.read(Samples.NOW);
        saved(first, read);
        assertThat(store().<List<Message>>read(work -> work.messages().ofCase(caseId, 10)))
                .containsExactly(read, second, applicant);
        assertThat(ofStaff(staff, false, Optional.empty())).containsExactly(second, read);
        assertThat(ofStaff(staff, true, Optional.empty())).containsExactly(second);
        assertThat(ofStaff(staff, false, Optional.of(second.id()))).containsExactly(read);
    }

    private List<Message> ofStaff(UUID staff, boolean unreadOnly, Optional<UUID> before) {
        return store().read(work -> work.messages().ofStaff(staff, unreadOnly, before, 10));
    }

    @Test
    default void whatWasDoneAboutMessagesIsKeptInOrderAndGoesWithThem() {
        Message old = message(Samples.id(), Optional.empty(), NoticeChannel.SMS, FAR);
        Message aged = new Message(
                old.id(),
                old.key(),
                old.origin(),
                old.to(),
                old.content(),
                old.delivery(),
                Instant.parse("1999-01-01T00:00:00Z"),
                Optional.empty(),
                1);
        written(aged);
        Attempt later = attempt(aged, Samples.NOW.plusSeconds(1), Attempt.Kind.TAKEN);
        Attempt earlier = attempt(aged, Samples.NOW, Attempt.Kind.LATER);
        store().transact(work -> {
                    work.messages().append(later);
                    work.messages().append(earlier);
                    return Outcome.done(aged);
                })
                .orElseThrow();
        assertThat(attempts(aged)).containsExactly(earlier, later);
        int deleted = store().transact(
                        work -> Outcome.done(work.messages().deleteBefore(Instant.parse("2000-01-01T00:00:00Z"), 10)))
                .orElseThrow();
        assertThat(deleted).isEqualTo(1);
        assertThat(found(aged.id())).isEmpty();
        assertThat(attempts(aged)).isEmpty();
    }

    private static Attempt attempt(Message message, Instant at, Attempt.Kind kind) {
        return new Attempt(Samples.id(), message.id(), at, NoticeChannel.SMS, kind, "gateway", "");
    }

    private List<Attempt> attempts(Message message) {
        return store().read(work -> work.messages().attempts(List.of(message.id())));
    }

    @Test
    default void whatWasLostIsCountedFromAnInstantOn() {
        Instant at = Instant.parse("2090-01-01T00:00:00Z");
        for (MessageStatus status : MessageStatus.values()) {
            Message message = message(Samples.id(), Optional.empty(), NoticeChannel.SMS, at);
            written(message);
            saved(message, ended(message, status, at));
        }
        assertThat(store().<Long>read(work -> work.messages().lostSince(at))).isEqualTo(3);
        assertThat(store().<Long>read(work -> work.messages().lostSince(at.plus(Duration.ofSeconds(1)))))
                .isZero();
    }

    @Test
    default void theReaderOfMessagesBeginsWhereTheSchemaWasMade() {
        assertThat(store().<Optional<?>>read(work -> work.consumers().find("messages")))
                .isPresent();
    }
}
