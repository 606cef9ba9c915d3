package org.jietong.core.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading.State;
import org.jietong.api.time.Counting;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.fakes.Packs;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;

/** An application comes at risk at the very instant from which its clock says so. */
class RiskInstantTest {
    private static final IndexedCalendar CALENDAR = new IndexedCalendar(ScheduleReader.shipped());
    private static final Deadlines DEADLINES =
            new Deadlines(new CalendarWorkingTime(() -> CALENDAR, ZoneId.of("Asia/Shanghai")));
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 300)
    void theClockSaysSoFromThatInstantOnAndNotBefore(
            @ForAll @LongRange(max = 300L * 24 * 3600) long second,
            @ForAll @IntRange(min = 1, max = 24) int halfDays,
            @ForAll Counting counting) {
        Clocks.Clock clock = clock(FIRST.plusSeconds(second), halfDays, counting);

        Instant risk = RiskInstant.of(clock, clock.at(FIRST.plusSeconds(second)));

        Instant due = clock.at(risk).deadline().orElseThrow().at();
        assertThat(clock.at(risk).state()).isIn(State.AT_RISK, State.OVERDUE);
        assertThat(risk).isBeforeOrEqualTo(due.plus(1, ChronoUnit.MICROS));
        Instant before = risk.minus(1, ChronoUnit.MICROS);
        if (!before.isBefore(FIRST.plusSeconds(second))) {
            assertThat(clock.at(before).state()).isEqualTo(State.ON_TRACK);
        }
    }

    private static Clocks.Clock clock(Instant started, int halfDays, Counting counting) {
        RulePack pack = Packs.of("water", "1");
        Category usual = pack.categories().get(0);
        BigDecimal days = new BigDecimal("0.5").multiply(BigDecimal.valueOf(halfDays));
        Category category = new Category(
                usual.code(),
                usual.name(),
                new Limit(days, counting, usual.limit().source()),
                false,
                Optional.empty(),
                List.of());
        ClockEntry entry = new ClockEntry(
                new UUID(1, 1), ClockEntry.Kind.STARTED, started, Optional.empty(), Optional.empty(), "", started);
        return new Clocks.Clock(List.of(entry), pack, category, DEADLINES);
    }
}
