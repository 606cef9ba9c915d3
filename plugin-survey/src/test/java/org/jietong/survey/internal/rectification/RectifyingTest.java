package org.jietong.survey.internal.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.survey.internal.plan.SamplePlans;
import org.junit.jupiter.api.Test;

class RectifyingTest {
    private static final UUID OWNER = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 12);

    private final Rectifying rectifying = new Rectifying(ZoneId.of("Asia/Shanghai"));
    private final Rectification open = rectifying.opened(new Rectification(
            new UUID(5, 1),
            new UUID(5, 2),
            Optional.of("after-supply"),
            SamplePlans.customer(1),
            List.of("overall"),
            OWNER,
            DUE,
            1,
            RectificationState.OPEN,
            NOW,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1));

    private Rectification done() {
        return rectifying.done(open, "Pressure regulator replaced", OWNER, NOW).orElseThrow();
    }

    private static String code(Outcome<Rectification> refused) {
        return refused.problem().orElseThrow().violations().get(0).code();
    }

    @Test
    void itIsOverdueOnceItsLastDayIsOver() {
        assertThat(rectifying.isOverdue(open, Instant.parse("2026-03-12T15:59:59Z")))
                .isFalse();
        Instant after = Instant.parse("2026-03-12T16:00:00Z");
        assertThat(rectifying.isOverdue(open, after)).isTrue();
        assertThat(rectifying.isOverdue(rectifying.toldOverdue(open), after)).isFalse();
        assertThat(rectifying.isOverdue(done(), after)).isFalse();
    }

    @Test
    void aGoodSecondAnswerEndsIt() {
        Rectification closed = rectifying.content(done(), NOW);
        assertThat(closed.state()).isEqualTo(RectificationState.CLOSED);
        assertThat(closed.closing().orElseThrow().by()).isEmpty();
        assertThat(closed.work().orElseThrow().note()).isEqualTo("Pressure regulator replaced");
    }

    @Test
    void aBadSecondAnswerHasItPutRightAgain() {
        Rectification again = rectifying.unhappyAgain(done(), DUE.plusDays(9));
        assertThat(again.state()).isEqualTo(RectificationState.OPEN);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.work()).isEmpty();
        assertThat(again.origin()).isNotEqualTo(open.origin());
        assertThat(rectifying.isOverdue(again, Instant.parse("2026-03-21T16:00:00Z")))
                .isTrue();
    }

    @Test
    void aGoodAnswerBeforeTheWorkIsDoneEndsNothing() {
        assertThat(rectifying.content(open, NOW)).isEqualTo(open);
        assertThat(rectifying.unhappyAgain(open, DUE)).isEqualTo(open);
    }

    @Test
    void theWorkOfARoundIsDoneOnce() {
        assertThat(code(rectifying.done(done(), "again", OWNER, NOW))).isEqualTo("RECTIFICATION_NOT_OPEN");
    }

    @Test
    void aSupervisorClosesItWithAReasonAndOnlyOnce() {
        UUID supervisor = new UUID(1, 7);
        Rectification closed =
                rectifying.closed(open, "Moved away", supervisor, NOW).orElseThrow();
        assertThat(closed.closing().orElseThrow().by()).contains(supervisor);
        assertThat(closed.closing().orElseThrow().reason()).contains("Moved away");
        assertThat(closed.nextAt()).isEmpty();
        assertThat(code(rectifying.closed(closed, "once more", supervisor, NOW)))
                .isEqualTo("RECTIFICATION_CLOSED");
    }
}
