package org.jietong.survey.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Form;
import org.junit.jupiter.api.Test;

class TriggerTest {
    private static Optional<LocalDate> latest(Trigger.DayComes day, String today) {
        return day.latest(LocalDate.parse(today));
    }

    @Test
    void aSeasonStartsEachYearOnItsDay() {
        Trigger.DayComes season = new Trigger.DayComes(LocalDate.of(2025, 10, 15), true, Optional.empty());
        assertThat(latest(season, "2025-10-14")).isEmpty();
        assertThat(latest(season, "2025-10-15")).contains(LocalDate.of(2025, 10, 15));
        assertThat(latest(season, "2026-10-14")).contains(LocalDate.of(2025, 10, 15));
        assertThat(latest(season, "2026-10-15")).contains(LocalDate.of(2026, 10, 15));
    }

    @Test
    void aChosenDayComesOnce() {
        Trigger.DayComes once = new Trigger.DayComes(LocalDate.of(2026, 2, 1), false, Optional.empty());
        assertThat(latest(once, "2028-07-01")).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void aPlanAsksOfItsEventAndOfNothingBeforeItStarted() {
        Plan plan = SamplePlans.afterSupply(Form.SMS_LINK);
        assertThat(plan.asksOf("SUPPLY_STARTED", SamplePlans.START)).isTrue();
        assertThat(plan.asksOf("SUPPLY_STARTED", SamplePlans.START.minusNanos(1)))
                .isFalse();
        assertThat(plan.asksOf("CASE_SUBMITTED", SamplePlans.START)).isFalse();
        assertThat(plan.stopped().asksOf("SUPPLY_STARTED", SamplePlans.START)).isFalse();
    }

    @Test
    void anAudienceIsNarrowedByUtilityDistrictAndCategory() {
        Customer customer = SamplePlans.customer(1);
        Set<District> here = Set.of(customer.district());
        Set<District> elsewhere = Set.of(new District("150303"));
        Optional<UtilityCode> gas = Optional.of(new UtilityCode("gas"));
        assertThat(new Audience(Optional.empty(), Set.of(), Set.of()).includes(customer))
                .isTrue();
        assertThat(new Audience(Optional.empty(), here, Set.of("W1")).includes(customer))
                .isTrue();
        assertThat(new Audience(gas, Set.of(), Set.of()).includes(customer)).isFalse();
        assertThat(new Audience(Optional.empty(), elsewhere, Set.of()).includes(customer))
                .isFalse();
        assertThat(new Audience(Optional.empty(), Set.of(), Set.of("W2")).includes(customer))
                .isFalse();
    }
}
