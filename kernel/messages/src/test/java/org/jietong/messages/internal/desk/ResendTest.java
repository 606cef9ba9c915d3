package org.jietong.messages.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Cases;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageDetail;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.messages.Route;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.messages.internal.fakes.MemoryStore;
import org.jietong.messages.internal.fakes.Town;
import org.jietong.messages.internal.sending.Course;
import org.jietong.messages.internal.sending.QuietTimes;
import org.jietong.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** Staff who answer for a case have a message sent again, and carriers tell later what became of one. */
class ResendTest {
    private final SettableClock clock = new SettableClock(Town.NOW);
    private final Case record = Town.caseOf(NoticePreference.none());
    private final MemoryStore store = new MemoryStore().keep(record);
    private final StoredDeliveryReports reports = new StoredDeliveryReports(store, Town::id, clock);
    private final StoredMessages messages = new StoredMessages(
            store,
            never(Cases.class),
            never(Applications.class),
            new Access(new ByScope()),
            Course.within(new QuietTimes(
                    new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), ZoneId.of("Asia/Shanghai"))),
            Town::id,
            clock);

    private static <T> T never(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    /** Grants whatever lies in the caller's scope. */
    private static final class ByScope implements AccessPolicy {
        @Override
        public Optional<Problem> refusal(Caller caller, Permission permission) {
            return caller instanceof Caller.Staff
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemType.UNAUTHENTICATED));
        }

        @Override
        public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
            return ((Caller.Staff) caller).scope().covers(utility, district)
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemType.FORBIDDEN));
        }
    }

    private static Caller staffOf(String utility) {
        return new Caller.Staff(
                Town.id(), "苏和", Set.of(Role.CLERK), new Scope(Optional.of(new UtilityCode(utility)), Set.of()));
    }

    private Message kept(MessageStatus status) {
        UUID key = UUID.randomUUID();
        Message message = new Message(
                Town.id(),
                key,
                new Message.Origin(
                        Town.id(),
                        record.id(),
                        Optional.of(record.applications().get(0).key().id())),
                new Message.Addressee(
                        Optional.empty(),
                        List.of(
                                new Route(NoticeChannel.SMS, "13800001234"),
                                new Route(NoticeChannel.MAIL, "li.si@example.org")),
                        "zh-CN",
                        Optional.empty()),
                new Message.Content("supply-started", Map.of(), false),
                new Delivery(
                        status,
                        key,
                        1,
                        3,
                        status.open() ? Optional.of(Town.NOW) : Optional.empty(),
                        Optional.of(Town.NOW),
                        Optional.empty(),
                        Optional.of("away"),
                        Town.NOW),
                Town.NOW,
                Optional.empty(),
                5);
        store.write(message);
        return message;
    }

    private Optional<ProblemType> refusal(Message message, OptionalLong version, Caller caller) {
        return messages.resend(message.id(), version, caller).problem().map(Problem::type);
    }

    @Test
    void aMessageThatFailedGoesAgainByItsFirstWayUnderAnotherKeyAndItIsWrittenDownWhoWantedThat() {
        Message failed = kept(MessageStatus.FAILED);
        MessageDetail detail = messages.resend(failed.id(), OptionalLong.of(5), staffOf("water"))
                .orElseThrow();
        Message again = store.message(failed.id());
        assertThat(again.delivery().status()).isEqualTo(MessageStatus.WAITING);
        assertThat(again.delivery().dueAt()).contains(Town.NOW);
        assertThat(again.route().channel()).isEqualTo(NoticeChannel.SMS);
        assertThat(again.delivery().handoverKey())
                .isNotEqualTo(failed.delivery().handoverKey());
        assertThat(again.key()).isEqualTo(failed.key());
        assertThat(detail.attempts())
                .extracting(Attempt::kind, Attempt::by)
                .containsExactly(tuple(Attempt.Kind.RESENT, "苏和"));
        assertThat(detail.message().to().routes())
                .extracting(Route::address)
                .containsExactly("138****1234", "l****@example.org");
    }

    @Test
    void whoeverHasSeenAnOlderVersionIsTold() {
        assertThat(refusal(kept(MessageStatus.FAILED), OptionalLong.of(4), staffOf("water")))
                .contains(ProblemType.STALE);
    }

    @Test
    void outsideOnesScopeNothingIsSentAgain() {
        Message failed = kept(MessageStatus.FAILED);
        assertThat(refusal(failed, OptionalLong.empty(), staffOf("gas"))).contains(ProblemType.FORBIDDEN);
        assertThat(refusal(failed, OptionalLong.empty(), new Caller.Anonymous()))
                .contains(ProblemType.UNAUTHENTICATED);
        assertThat(store.message(failed.id())).isEqualTo(failed);
    }

    @Test
    void whatIsStillOnItsWayIsNotSentAgain() {
        assertThat(refusal(kept(MessageStatus.RETRY), OptionalLong.empty(), staffOf("water")))
                .contains(ProblemType.CONFLICT);
    }

    @Test
    void aCarrierTellsLaterThatAMessageArrivedOrDidNot() {
        Message sent = kept(MessageStatus.SENT);
        UUID key = sent.delivery().handoverKey();
        assertThat(reports.delivered(key, "sms")).isTrue();
        assertThat(reports.delivered(key, "sms")).as("told twice").isTrue();
        assertThat(store.message(sent.id()).delivery().status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(reports.undelivered(key, "sms", "phone is off")).isTrue();
        assertThat(store.message(sent.id()).delivery().status()).isEqualTo(MessageStatus.UNDELIVERED);
        assertThat(store.message(sent.id()).delivery().lastError()).contains("phone is off");
        assertThat(store.attempts(sent.id()))
                .extracting(Attempt::kind)
                .containsExactly(Attempt.Kind.DELIVERED, Attempt.Kind.UNDELIVERED);
        assertThat(reports.delivered(UUID.randomUUID(), "sms")).isFalse();
    }

    @Test
    void aReportThatComesBeforeTheRecordOfTheHandOverEndsTheWaitingToo() {
        Message waiting = kept(MessageStatus.WAITING);
        reports.delivered(waiting.delivery().handoverKey(), "sms");
        assertThat(store.message(waiting.id()).delivery().dueAt()).isEmpty();
    }
}
