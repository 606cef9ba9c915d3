package org.jietong.core.internal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.conversation.Message;
import org.jietong.api.conversation.Waiting;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.Received;
import org.jietong.core.internal.fakes.RolePolicy;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private static final CaseParty STAFF = new CaseParty(
            new Caller.Staff(new UUID(1, 1), "Clerk", Set.of(Role.CLERK), Scope.everything()), Optional.empty());

    private final Received received = new Received();
    private final StoredConversations conversations =
            new StoredConversations(received.store(), new RolePolicy(), received.ids(), received.clock());
    private final Case whole = received.caseOf(Received.WATER_PERSON);

    private Outcome<Message> written(String text, CaseParty party) {
        return conversations.write(whole.number(), text, party, Once.unrepeated());
    }

    @Test
    void aQuestionWaitsUntilStaffAnswer() {
        written("何时上门？", Received.APPLICANT).orElseThrow();
        written("急！", Received.APPLICANT).orElseThrow();
        assertThat(conversations.waiting(STAFF.caller()).orElseThrow())
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.application())
                            .isEqualTo(whole.applications().get(0).key().number());
                    assertThat(waiting.questions()).isEqualTo(2);
                    assertThat(waiting.representative()).isEqualTo(Received.WATER_PERSON);
                });
        Message answer = written("明天上午。", STAFF).orElseThrow();
        assertThat(answer.open()).isFalse();
        assertThat(conversations.waiting(STAFF.caller()).orElseThrow()).isEmpty();
        assertThat(conversations.of(whole.number(), Received.APPLICANT).orElseThrow())
                .extracting(Message::text)
                .containsExactly("何时上门？", "急！", "明天上午。");
    }

    @Test
    void theJournalTellsThatSomethingWasWrittenAndNotWhat() {
        written("我的电话是 13800000000", Received.APPLICANT).orElseThrow();
        written("好的", STAFF).orElseThrow();
        assertThat(received.store().journal())
                .extracting(JournalEvent::type)
                .containsExactly("QUESTION_ASKED", "QUESTION_ANSWERED");
        assertThat(received.store().journal())
                .allSatisfy(event -> assertThat(event.details()).containsOnlyKeys("message"));
    }

    @Test
    void eachSideMarksTheOthersMessagesRead() {
        written("何时上门？", Received.APPLICANT).orElseThrow();
        written("明天上午。", STAFF).orElseThrow();
        conversations.markRead(whole.number(), STAFF);
        assertThat(conversations.of(whole.number(), STAFF).orElseThrow())
                .extracting(message -> message.readAt().isPresent())
                .containsExactly(true, false);
        conversations.markRead(whole.number(), Received.APPLICANT);
        assertThat(conversations.of(whole.number(), STAFF).orElseThrow())
                .allMatch(message -> message.readAt().isPresent());
    }

    @Test
    void textsAreBoundedAndSoAreQuestionsThatWait() {
        assertThat(written(" ", Received.APPLICANT).problem().orElseThrow().type())
                .isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(written("长".repeat(2001), Received.APPLICANT)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.INVALID_REQUEST);
        for (int n = 0; n < 20; n++) {
            written("长".repeat(2000), Received.APPLICANT).orElseThrow();
        }
        assertThat(written("还有", Received.APPLICANT).problem().orElseThrow().type())
                .isEqualTo(ProblemType.CONFLICT);
        written("答", STAFF).orElseThrow();
        assertThat(written("谢谢", Received.APPLICANT).problem()).isEmpty();
    }

    @Test
    void whoIsNoPartyLearnsNothing() {
        CaseParty stranger = new CaseParty(new Caller.Anonymous(), Optional.of("13800000000"));
        assertThat(written("?", stranger).problem().orElseThrow().type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(conversations
                        .of(whole.number(), stranger)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.NOT_FOUND);
        written("何时上门？", Received.APPLICANT).orElseThrow();
        Caller gas = new Caller.Staff(
                new UUID(1, 2), "Gas", Set.of(Role.CLERK), new Scope(Optional.of(new UtilityCode("gas")), Set.of()));
        assertThat(conversations.waiting(gas).orElseThrow()).isEmpty();
        assertThat(conversations
                        .waiting(new Caller.Anonymous())
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.UNAUTHENTICATED);
        Caller own = new Caller.Staff(
                Received.WATER_PERSON,
                "Rep",
                Set.of(Role.CLERK),
                new Scope(Optional.of(new UtilityCode("gas")), Set.of()));
        assertThat(conversations.waiting(own).orElseThrow())
                .extracting(Waiting::questions)
                .containsExactly(1);
    }
}
