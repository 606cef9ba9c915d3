package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.SignInClient;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.NoticeChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneSignInTest {
    private static final String PHONE = "138-0000-0000";
    private static final Duration HOURS = Duration.ofHours(8);

    private final TurnableClock clock = new TurnableClock();
    private final MemoryStore store = new MemoryStore();
    private final List<OutgoingMessage> sent = new ArrayList<>();
    private final StoredPhoneCodes codes = new StoredPhoneCodes(store, UUID::randomUUID, clock);
    private final StoredMandates mandates = new StoredMandates(store, UUID::randomUUID, clock);
    private final StoredSessions sessions = new StoredSessions(
            store,
            new SignInCheck(new IdentityCheck(store, new Passwords(), clock), new PhoneCheck(store, UUID::randomUUID, clock), new OutsideAccounts(store, UUID::randomUUID)),
            new RecentSessions(clock),
            new RoleTable(),
            UUID::randomUUID,
            clock,
            new Lifetimes(HOURS, HOURS, HOURS));

    @BeforeEach
    void shortMessagesAreCarried() {
        codes.gateways = List.of(new Carrier(sent));
    }

    @Test
    void whoHasTheTelephoneIsSignedIn() {
        send();
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).text()).contains(code()).contains("5");

        Caller caller = signIn("13800000000", code()).orElseThrow().caller();
        assertThat(caller).isInstanceOfSatisfying(Caller.Applicant.class, applicant -> assertThat(applicant.phone())
                .isEqualTo("13800000000"));
    }

    @Test
    void aTelephoneHasOneAccount() {
        send();
        UUID first = id(signIn(PHONE, code()).orElseThrow());
        clock.forward(Duration.ofMinutes(2));
        send();

        assertThat(id(signIn(PHONE, code()).orElseThrow())).isEqualTo(first);
    }

    @Test
    void aCodeIsKeptAsADigestAndIsGoodOnce() {
        send();
        String code = code();
        assertThat(store.applicants.codes.get(0).toString()).doesNotContain(code);

        assertThat(signIn(PHONE, code).problem()).isEmpty();
        assertThat(type(signIn(PHONE, code))).contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void aCodeIsGoodForFiveMinutesAndForItsTelephoneAlone() {
        send();
        assertThat(type(signIn("13900000000", code()))).contains(ProblemType.SIGN_IN_REFUSED);
        clock.forward(Duration.ofMinutes(5));
        assertThat(type(signIn(PHONE, code()))).contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void afterFiveTriesTheRightCodeIsOfNoUse() {
        send();
        for (int i = 0; i < 5; i++) {
            signIn(PHONE, "wrong " + i);
        }
        assertThat(type(signIn(PHONE, code()))).contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void codesAreSentOnceAMinuteAndFiveTimesAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(codes.send(PHONE, "", "en").problem()).isEmpty();
            assertThat(type(codes.send(PHONE, "", "en"))).contains(ProblemType.TOO_MANY_REQUESTS);
            clock.forward(Duration.ofMinutes(2));
        }
        assertThat(type(codes.send(PHONE, "", "en"))).contains(ProblemType.TOO_MANY_REQUESTS);
        clock.forward(Duration.ofHours(1));
        assertThat(codes.send(PHONE, "", "en").problem()).isEmpty();
    }

    @Test
    void oneAddressAsksForThirtyCodesAnHour() {
        for (int i = 0; i < 30; i++) {
            assertThat(codes.send("1380000" + (1000 + i), "192.0.2.7", "en").problem())
                    .isEmpty();
        }
        assertThat(type(codes.send(PHONE, "192.0.2.7", "en"))).contains(ProblemType.TOO_MANY_REQUESTS);
        assertThat(codes.send(PHONE, "192.0.2.8", "en").problem()).isEmpty();
    }

    @Test
    void withoutAGatewayNoCodeIsPromised() {
        codes.gateways = List.of();
        assertThat(type(codes.send(PHONE, "", "en"))).contains(ProblemType.UNAVAILABLE);
        assertThat(type(codes.send("call me", "", "en"))).contains(ProblemType.INVALID_REQUEST);
    }

    @Test
    void anAgentActsForWhoGaveTheMandateUntilItEnds() {
        Caller.Applicant principal = new Caller.Applicant(UUID.randomUUID(), "13900000000", Set.of());
        LocalDate today = LocalDate.now(clock);
        assertThat(type(mandates.give(PHONE, today.minusDays(1), principal))).contains(ProblemType.INVALID_REQUEST);
        UUID mandate = mandates.give(PHONE, today, principal).orElseThrow().id();
        send();
        Session session = signIn(PHONE, code()).orElseThrow();
        Caller.Applicant agent = (Caller.Applicant) session.caller();
        assertThat(agent.actsFor()).containsExactly("13900000000");

        Caller.Applicant stranger = new Caller.Applicant(UUID.randomUUID(), "13700000000", Set.of());
        assertThat(type(mandates.end(mandate, stranger))).contains(ProblemType.NOT_FOUND);
        assertThat(mandates.end(mandate, principal).problem()).isEmpty();
        assertThat(((Caller.Applicant) sessions.of(agent).get(0).caller()).actsFor())
                .isEmpty();
        assertThat(mandates.of(principal)).hasSize(1).noneMatch(kept -> kept.holds());
    }

    @Test
    void aMandateEndsByItselfAfterItsLastDay() {
        Caller.Applicant principal = new Caller.Applicant(UUID.randomUUID(), "13900000000", Set.of());
        mandates.give(PHONE, LocalDate.now(clock), principal).orElseThrow();
        clock.forward(Duration.ofDays(1));

        assertThat(mandates.of(principal)).hasSize(1).noneMatch(kept -> kept.holds());
    }

    private void send() {
        codes.send(PHONE, "192.0.2.7", "zh-CN").orElseThrow();
    }

    private String code() {
        return sent.get(sent.size() - 1).parameters().get("code");
    }

    private Outcome<Session> signIn(String phone, String code) {
        return sessions.signIn(new Credentials.PhoneCode(phone, code), SignInClient.unknown())
                .map(opened -> opened.session());
    }

    private static UUID id(Session session) {
        return RecentSessions.subject(session.caller()).orElseThrow();
    }

    private static Optional<ProblemType> type(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type);
    }

    private record Carrier(List<OutgoingMessage> sent) implements Gateway {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public Set<NoticeChannel> channels() {
            return Set.of(NoticeChannel.SMS);
        }

        @Override
        public Handover send(OutgoingMessage message) {
            sent.add(message);
            return new Handover.Taken(Optional.empty());
        }
    }
}
