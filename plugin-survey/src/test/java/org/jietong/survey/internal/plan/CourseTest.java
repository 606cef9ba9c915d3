package org.jietong.survey.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.plan.Course.Known;
import org.jietong.survey.internal.plan.Course.Step;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Known NOBODY_ASKED = new Known(false, 0);
    private static final Known UNWILLING = new Known(true, 0);

    private final Course course = new Course(ZONE);
    private final Plan plan = SamplePlans.afterSupply(Form.SMS_LINK, Form.PHONE);
    private final Instant supplied = at("2026-03-02T23:30:00");
    private final FollowUp planned =
            SamplePlans.planned(1, plan, supplied, plan.timing().due(supplied, ZONE));

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }

    private Step next(FollowUp followUp, Known known, String when) {
        return course.next(followUp, plan, known, at(when));
    }

    private FollowUp asked() {
        return planned.with(
                planned.progress().asked(new UUID(9, 9), at("2026-03-05T10:00:00"), at("2026-03-07T10:00:00")));
    }

    @Test
    void theQuestionComesSoManyDaysAfterTheSupplyAtTheHourOfThePlan() {
        assertThat(next(planned, NOBODY_ASKED, "2026-03-05T09:59:59"))
                .isEqualTo(new Step.Wait(at("2026-03-05T10:00:00")));
        assertThat(next(planned, NOBODY_ASKED, "2026-03-05T10:00:00"))
                .isEqualTo(new Step.Ask(at("2026-03-12T10:00:00"), at("2026-03-07T10:00:00")));
    }

    @Test
    void whoWantsNoQuestionsIsNotAskedNorRemembered() {
        assertThat(next(planned, UNWILLING, "2026-03-05T10:00:00")).isEqualTo(new Step.End(FollowUpState.UNWILLING));
        assertThat(next(asked(), UNWILLING, "2026-03-07T10:00:00")).isEqualTo(new Step.End(FollowUpState.REFUSED));
    }

    @Test
    void whoWasAskedAsOftenAsThePlanAllowsIsNotAskedAgain() {
        assertThat(next(planned, new Known(false, 1), "2026-03-05T10:00:00")).isInstanceOf(Step.Ask.class);
        assertThat(next(planned, new Known(false, 2), "2026-03-05T10:00:00"))
                .isEqualTo(new Step.End(FollowUpState.CAPPED));
    }

    @Test
    void theSecondQuestionAfterARectificationIsNotCapped() {
        FollowUp again = new FollowUp(
                planned.id(),
                "rectification:1",
                planned.plan(),
                planned.customer(),
                supplied,
                planned.progress(),
                Optional.of(new UUID(8, 8)),
                1);
        assertThat(next(again, new Known(false, 9), "2026-03-05T10:00:00")).isInstanceOf(Step.Ask.class);
        assertThat(next(again, UNWILLING, "2026-03-05T10:00:00")).isEqualTo(new Step.End(FollowUpState.UNWILLING));
    }

    @Test
    void itIsRememberedOnItsDaysAndThenTheNextFormAsks() {
        FollowUp asked = asked();
        assertThat(next(asked, NOBODY_ASKED, "2026-03-07T10:00:00"))
                .isEqualTo(new Step.Remind(at("2026-03-09T10:00:00")));
        FollowUp once = asked.with(asked.progress().remindedUntil(at("2026-03-09T10:00:00")));
        assertThat(next(once, NOBODY_ASKED, "2026-03-09T10:00:00"))
                .isEqualTo(new Step.Remind(at("2026-03-12T10:00:00")));
        FollowUp twice = once.with(once.progress().remindedUntil(at("2026-03-12T10:00:00")));
        assertThat(next(twice, NOBODY_ASKED, "2026-03-12T10:00:00")).isEqualTo(new Step.GoOn(Form.PHONE));
        assertThat(next(asked, UNWILLING, "2026-03-12T10:00:00")).isEqualTo(new Step.End(FollowUpState.EXPIRED));
    }

    @Test
    void aCallIsNotRememberedAndEndsWhenItsTimeIsOver() {
        FollowUp calling = planned.with(planned.progress().onTo(Form.PHONE, at("2026-03-12T10:00:00")));
        Step ask = next(calling, new Known(false, 9), "2026-03-12T10:00:00");
        assertThat(ask).isEqualTo(new Step.Ask(at("2026-03-19T10:00:00"), at("2026-03-19T10:00:00")));
        FollowUp asked = calling.with(
                calling.progress().asked(new UUID(9, 8), at("2026-03-12T10:00:00"), at("2026-03-19T10:00:00")));
        assertThat(next(asked, NOBODY_ASKED, "2026-03-19T10:00:00")).isEqualTo(new Step.End(FollowUpState.EXPIRED));
    }

    @Test
    void whatWasForgottenWhileNobodyLookedIsEndedAndNotRememberedLate() {
        assertThat(next(asked(), NOBODY_ASKED, "2026-04-30T10:00:00")).isEqualTo(new Step.GoOn(Form.PHONE));
    }
}
