package org.jietong.survey.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.plan.PlanRequest.Most;
import org.jietong.survey.internal.plan.PlanRequest.Sample;
import org.jietong.survey.internal.plan.PlanRequest.Times;
import org.jietong.survey.internal.plan.PlanRequest.Title;
import org.jietong.survey.internal.plan.PlanRequest.When;
import org.junit.jupiter.api.Test;

class PlanRequestTest {
    private static final When EVENT =
            new When(Optional.of("SUPPLY_STARTED"), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Times TIMES = new Times(3, Optional.empty(), Optional.of(List.of(2, 4)), 7);

    private static Outcome<Plan> asked(String code, When when, Times times, List<Form> forms, Optional<Most> cap) {
        return new PlanRequest(
                        new Title("通水后回访", "After the supply"),
                        when,
                        Optional.empty(),
                        "connection-water",
                        forms,
                        times,
                        cap)
                .plan(code, 99);
    }

    private static List<String> wrong(Outcome<Plan> refused) {
        return refused.problem().orElseThrow().violations().stream()
                .map(PlanRequestTest::shown)
                .toList();
    }

    private static String shown(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }

    @Test
    void aNewPlanStandsStillAndTakesTheUsualWhereNothingIsSaid() {
        Plan plan = asked("after-supply", EVENT, TIMES, List.of(Form.SMS_LINK), Optional.empty())
                .orElseThrow();
        assertThat(plan.since()).isEmpty();
        assertThat(plan.timing().at()).isEqualTo(LocalTime.of(10, 0));
        assertThat(plan.cap()).isEqualTo(new Cap(1, 30));
        assertThat(plan.audience().includes(SamplePlans.customer(1))).isTrue();
    }

    @Test
    void aSampleWithoutASeedGetsOne() {
        When day = new When(
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 10, 15)),
                Optional.of(true),
                Optional.of(new Sample(new BigDecimal("0.05"), Optional.empty())));
        Plan plan = asked("season", day, TIMES, List.of(Form.PHONE), Optional.empty())
                .orElseThrow();
        assertThat(((Trigger.DayComes) plan.trigger()).sampling().orElseThrow().seed())
                .isEqualTo(99);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        When both = new When(
                Optional.of("supply"),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                Optional.of(new Sample(new BigDecimal("0.9"), Optional.empty())));
        Times times = new Times(400, Optional.empty(), Optional.of(List.of(2, 2, 9, 10)), 0);
        assertThat(wrong(asked("X", both, times, List.of(Form.PHONE, Form.PHONE), Optional.of(new Most(0, 9999)))))
                .containsExactly(
                        "/code MALFORMED",
                        "/trigger EVENT_OR_DAY",
                        "/trigger/event MALFORMED",
                        "/trigger ONLY_WITH_A_DAY",
                        "/trigger/sample/margin OUT_OF_RANGE",
                        "/forms DUPLICATE",
                        "/timing/afterDays OUT_OF_RANGE",
                        "/timing/openDays OUT_OF_RANGE",
                        "/timing/reminders TOO_MANY",
                        "/timing/reminders/0 OUT_OF_RANGE",
                        "/timing/reminders/1 OUT_OF_RANGE",
                        "/timing/reminders/2 OUT_OF_RANGE",
                        "/timing/reminders/3 OUT_OF_RANGE",
                        "/cap/times OUT_OF_RANGE",
                        "/cap/days OUT_OF_RANGE");
    }
}
