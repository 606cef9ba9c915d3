package org.jietong.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.Timetable;
import org.jietong.api.time.WorkingTime;

/** Every span ends at the same instant, except one too long. */
final class FakeTime implements WorkingTime {
    Instant start;

    @Override
    public Outcome<Deadline> deadline(
            Instant from, BigDecimal workingDays, Counting counting, List<Timetable> timetables) {
        start = from;
        return workingDays.compareTo(BigDecimal.TEN) > 0
                ? Outcome.refused(
                        Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/workingDays", "TOO_LARGE"))))
                : Outcome.done(Samples.deadline());
    }

    @Override
    public ClockReading read(
            List<ClockEntry> ledger,
            BigDecimal limitWorkingDays,
            Counting counting,
            List<Timetable> timetables,
            Instant now) {
        return Samples.detail().clock();
    }

    @Override
    public Instant opening(LocalDate day, int before, List<Timetable> timetables) {
        return day.minusDays(before).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Override
    public Set<Integer> scheduledYears() {
        return Set.of(2026);
    }
}
