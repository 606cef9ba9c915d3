package org.jietong.survey.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.survey.internal.invitation.Form;
import org.junit.jupiter.api.Test;

class CallingTest {
    private static final UUID REPRESENTATIVE = new UUID(1, 1);
    private static final UUID ONE = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final Call WAITING = new Call(
            new UUID(2, 1),
            new UUID(2, 2),
            new UUID(2, 3),
            Form.PHONE,
            REPRESENTATIVE,
            CallState.WAITING,
            0,
            NOW,
            Optional.empty(),
            1);

    private static Call taken(Call call, Instant at) {
        return Calling.take(call, ONE, at).orElseThrow();
    }

    private static String code(Outcome<Call> refused) {
        Problem problem = refused.problem().orElseThrow();
        return problem.type() + " " + problem.violations().get(0).code();
    }

    @Test
    void twoPeopleDoNotCallTheSamePerson() {
        Call held = taken(WAITING, NOW);
        assertThat(code(Calling.take(held, OTHER, NOW.plusSeconds(60)))).isEqualTo("CONFLICT CALL_HELD");
        assertThat(code(Calling.report(held, new CallResult.NoAnswer(), OTHER, NOW)))
                .isEqualTo("CONFLICT CALL_NOT_TAKEN");
        assertThat(taken(held, NOW.plusSeconds(60)).hold().orElseThrow().until())
                .isEqualTo(NOW.plusSeconds(60).plus(Calling.HOLD));
    }

    @Test
    void whoeverForgetsACallDoesNotKeepOthersOffForLong() {
        Call held = taken(WAITING, NOW);
        Instant later = NOW.plus(Calling.HOLD);
        assertThat(Calling.take(held, OTHER, later)
                        .orElseThrow()
                        .hold()
                        .orElseThrow()
                        .staff())
                .isEqualTo(OTHER);
        assertThat(code(Calling.report(held, new CallResult.NoAnswer(), ONE, later)))
                .isEqualTo("CONFLICT CALL_NOT_TAKEN");
    }

    @Test
    void nobodyCallsAboutTheirOwnWork() {
        assertThat(code(Calling.take(WAITING, REPRESENTATIVE, NOW))).isEqualTo("FORBIDDEN OWN_WORK");
    }

    @Test
    void aCallIsTriedFourTimesAndThenGivenUp() {
        Call call = WAITING;
        Instant at = NOW;
        for (int tried = 1; tried < Calling.MOST_ATTEMPTS; tried++) {
            call = Calling.report(taken(call, at), new CallResult.NoAnswer(), ONE, at)
                    .orElseThrow();
            assertThat(call.state()).isEqualTo(CallState.WAITING);
            assertThat(call.attempts()).isEqualTo(tried);
            assertThat(code(Calling.take(call, ONE, at))).isEqualTo("CONFLICT CALL_TOO_EARLY");
            at = call.nextAt();
        }
        Call last = Calling.report(taken(call, at), new CallResult.NoAnswer(), ONE, at)
                .orElseThrow();
        assertThat(last.state()).isEqualTo(CallState.GIVEN_UP);
        assertThat(code(Calling.take(last, ONE, at.plus(Duration.ofDays(9))))).isEqualTo("CONFLICT CALL_OVER");
    }

    @Test
    void whoAsksForAnotherTimeIsCalledThen() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        Call back = Calling.report(taken(WAITING, NOW), new CallResult.CallBack(tomorrow), ONE, NOW)
                .orElseThrow();
        assertThat(back.nextAt()).isEqualTo(tomorrow);
        assertThat(back.hold()).isEmpty();
        for (Instant wrong : new Instant[] {NOW, NOW.plus(Duration.ofDays(31))}) {
            Problem refused = Calling.report(taken(WAITING, NOW), new CallResult.CallBack(wrong), ONE, NOW)
                    .problem()
                    .orElseThrow();
            assertThat(refused.type()).isEqualTo(ProblemType.INVALID_REQUEST);
            assertThat(refused.violations().get(0).pointer()).isEqualTo("/callBackAt");
        }
    }

    @Test
    void whoRefusesIsNotCalledAgain() {
        Call refused = Calling.report(taken(WAITING, NOW), new CallResult.Refused(), ONE, NOW)
                .orElseThrow();
        assertThat(refused.state()).isEqualTo(CallState.REFUSED);
        assertThat(code(Calling.take(refused, ONE, NOW))).isEqualTo("CONFLICT CALL_OVER");
    }
}
