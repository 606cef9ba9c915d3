package org.jietong.survey.internal.plan;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Form;

/** Plans and customers for tests. */
public final class SamplePlans {
    public static final UUID REPRESENTATIVE = new UUID(1, 1);
    public static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private SamplePlans() {}

    /** Three days after the supply at ten, remembered after two and four days, open for seven. */
    public static Plan afterSupply(Form... forms) {
        return plan("after-supply", new Trigger.Happened("SUPPLY_STARTED"), forms);
    }

    public static Plan plan(String code, Trigger trigger, Form... forms) {
        return new Plan(
                code,
                new LocalizedText("通水后回访", "After the supply"),
                trigger,
                new Audience(Optional.of(new UtilityCode("water")), Set.of(), Set.of()),
                "connection-water",
                List.of(forms),
                new Timing(3, LocalTime.of(10, 0), List.of(2, 4), 7),
                new Cap(2, 365),
                Optional.of(START),
                1);
    }

    public static Customer customer(int number) {
        return new Customer(
                new UUID(100, number),
                "W-" + number,
                new UtilityCode("water"),
                "W1",
                new District("150302"),
                REPRESENTATIVE,
                "respondent-" + number);
    }

    public static FollowUp planned(int number, Plan plan, Instant triggered, Instant due) {
        return new FollowUp(
                new UUID(200, number),
                "plan:" + plan.code() + ":" + new UUID(300, number),
                plan.code(),
                customer(number),
                triggered,
                FollowUp.Progress.planned(plan.forms().get(0), due),
                Optional.empty(),
                1);
    }
}
