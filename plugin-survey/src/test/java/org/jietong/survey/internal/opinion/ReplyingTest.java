package org.jietong.survey.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.survey.internal.plan.SamplePlans;
import org.junit.jupiter.api.Test;

class ReplyingTest {
    private static final UUID OWNER = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final Opinion NEW = new Opinion(
            new UUID(6, 1),
            new UUID(6, 2),
            "suggestion",
            SamplePlans.customer(1),
            "Please call before you come.",
            true,
            OpinionState.NEW,
            Optional.empty(),
            Optional.empty(),
            NOW,
            1);

    private static String code(Outcome<Opinion> refused) {
        return refused.problem().orElseThrow().violations().get(0).code();
    }

    @Test
    void anOpinionGetsAThemeAndAnOwnerAndThenOneReply() {
        Opinion assigned = Replying.assigned(NEW, new Opinion.Assignment("Appointments", OWNER))
                .orElseThrow();
        assertThat(assigned.state()).isEqualTo(OpinionState.ASSIGNED);
        Opinion replied = Replying.replied(assigned, "We will.", OWNER, NOW).orElseThrow();
        assertThat(replied.state()).isEqualTo(OpinionState.REPLIED);
        assertThat(replied.reply().orElseThrow().text()).isEqualTo("We will.");
        assertThat(replied.assignment()).isEqualTo(assigned.assignment());
        assertThat(code(Replying.replied(replied, "Again", OWNER, NOW))).isEqualTo("OPINION_REPLIED");
        assertThat(code(Replying.assigned(replied, new Opinion.Assignment("Other", OWNER))))
                .isEqualTo("OPINION_REPLIED");
    }

    @Test
    void nobodyRepliesToWhatNobodyAnswersFor() {
        assertThat(code(Replying.replied(NEW, "Thanks", OWNER, NOW))).isEqualTo("OPINION_UNASSIGNED");
    }

    @Test
    void anAssignmentCanBeCorrectedBeforeTheReply() {
        Opinion assigned = Replying.assigned(NEW, new Opinion.Assignment("Appointments", OWNER))
                .then(first -> Replying.assigned(first, new Opinion.Assignment("Visits", OWNER)))
                .orElseThrow();
        assertThat(assigned.assignment().orElseThrow().theme()).isEqualTo("Visits");
        assertThat(assigned.version()).isEqualTo(3);
    }
}
