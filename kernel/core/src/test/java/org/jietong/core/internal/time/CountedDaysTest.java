package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.time.CountedDay;
import org.junit.jupiter.api.Test;

class CountedDaysTest {
    private final CountedDay monday =
            new CountedDay(LocalDate.of(2026, 3, 2), BigDecimal.ONE, CountedDay.Why.WORKING_DAY, Optional.empty());
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void daysAreCountedOnceAndOnlyWhenSomebodyLooks() {
        List<CountedDay> days = new CountedDays(() -> {
            counted.incrementAndGet();
            return List.of(monday);
        });
        assertThat(counted).hasValue(0);
        assertThat(days).containsExactly(monday).isEqualTo(List.of(monday));
        assertThat(days).hasSize(1);
        assertThat(counted).hasValue(1);
    }
}
