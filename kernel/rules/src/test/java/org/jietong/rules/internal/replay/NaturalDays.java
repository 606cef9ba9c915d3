package org.jietong.rules.internal.replay;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.problem.Outcome;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.Timetable;
import org.jietong.api.time.WorkingTime;

/** Counts every day, from the instant of the start. */
final class NaturalDays implements WorkingTime {

    @Override
    public Outcome<Deadline> deadline(
            Instant start, BigDecimal workingDays, Counting counting, List<Timetable> timetables) {
        long minutes = workingDays
                .multiply(BigDecimal.valueOf(Duration.ofDays(1).toMinutes()))
                .longValueExact();
        return Outcome.done(new Deadline(start.plus(Duration.ofMinutes(minutes)), false, List.of()));
    }

    @Override
    public ClockReading read(
            List<ClockEntry> ledger,
            BigDecimal limitWorkingDays,
            Counting counting,
            List<Timetable> timetables,
            Instant now) {
        Optional<Instant> started = ledger.stream().findFirst().map(ClockEntry::at);
        return new ClockReading(
                started,
                started.map(start ->
                        deadline(start, limitWorkingDays, counting, timetables).orElseThrow()),
                Optional.empty(),
                started.isPresent() ? ClockReading.State.ON_TRACK : ClockReading.State.NOT_STARTED,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    @Override
    public Instant opening(LocalDate day, int before, List<Timetable> timetables) {
        return day.minusDays(before).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Override
    public Set<Integer> scheduledYears() {
        return Set.of();
    }
}
