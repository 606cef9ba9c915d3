package org.jietong.core.internal.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.ClockReading.State;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.Timetable;
import org.jietong.api.time.WorkingTime;

/** Working time by the calendar that holds at the moment of the call (R2.11 to R2.15). */
public class CalendarWorkingTime implements WorkingTime {
    private static final BigDecimal MOST = BigDecimal.valueOf(3650);
    /** Far below a nanosecond of a session; keeps the arithmetic short whatever number comes in. */
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(15);

    private final Supplier<IndexedCalendar> calendar;
    private final ZoneId zone;

    /**
     * Working time in a zone.
     *
     * @param calendar the calendar in force
     * @param zone where the sessions are kept
     */
    public CalendarWorkingTime(Supplier<IndexedCalendar> calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    @Override
    public Outcome<Deadline> deadline(
            Instant start, BigDecimal workingDays, Counting counting, List<Timetable> timetables) {
        BusinessHours hours = hours(timetables);
        return span(hours, start, workingDays, counting)
                .map(span -> new Explanation(hours, counting, hours.local(start), List.of()).deadline(span));
    }

    @Override
    public ClockReading read(
            List<ClockEntry> ledger,
            BigDecimal limitWorkingDays,
            Counting counting,
            List<Timetable> timetables,
            Instant now) {
        Ledger entries = Ledger.of(ledger);
        if (entries.started().isEmpty()) {
            return new ClockReading(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    State.NOT_STARTED,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO);
        }
        BusinessHours hours = hours(timetables);
        Fraction limit =
                span(hours, entries.started().get(), limitWorkingDays, counting).orElseThrow();
        return reading(entries, limit, counting, hours, now);
    }

    private static ClockReading reading(
            Ledger ledger, Fraction limit, Counting counting, BusinessHours hours, Instant now) {
        Instant started = ledger.started().orElseThrow();
        LocalDateTime start = hours.local(started);
        LocalDateTime end = hours.local(ledger.stopped().orElse(now));
        List<Stretch> stretches = ledger.stretches(hours, started, now);
        Deadline deadline = new Explanation(hours, counting, start, stretches).deadline(limit);
        Fraction gross = DayCount.of(counting, hours, start, List.of()).counted(end);
        Fraction net = DayCount.of(counting, hours, start, stretches).counted(end);
        Fraction remaining = limit.minus(net);
        boolean atRisk = remaining.times(4).compareTo(limit) < 0;
        return new ClockReading(
                Optional.of(started),
                Optional.of(deadline),
                Optional.of(remaining.toDecimal()),
                state(ledger, deadline.at(), atRisk, now),
                gross.toDecimal(),
                net.toDecimal());
    }

    private static State state(Ledger ledger, Instant deadline, boolean atRisk, Instant now) {
        if (ledger.stopped().isPresent()) {
            return ledger.stopped().get().isAfter(deadline) ? State.STOPPED_LATE : State.STOPPED_IN_TIME;
        }
        if (ledger.isSuspended(now)) {
            return State.SUSPENDED;
        }
        if (now.isAfter(deadline)) {
            return State.OVERDUE;
        }
        return atRisk ? State.AT_RISK : State.ON_TRACK;
    }

    @Override
    public Instant opening(LocalDate day, int before, List<Timetable> timetables) {
        BusinessHours hours = hours(timetables);
        LocalDate worked = hours.calendar().workingDay(hours.calendar().rankThrough(day.minusDays(1)) - before + 1);
        return hours.instant(worked.atTime(hours.sessions(worked).get(0).from()));
    }

    @Override
    public Set<Integer> scheduledYears() {
        return calendar.get().scheduledYears();
    }

    private BusinessHours hours(List<Timetable> timetables) {
        return new BusinessHours(calendar.get(), timetables, zone);
    }

    private static Outcome<Fraction> span(
            BusinessHours hours, Instant start, BigDecimal workingDays, Counting counting) {
        List<Violation> violations = new ArrayList<>();
        if (workingDays.signum() <= 0) {
            violations.add(Violation.of("/workingDays", "NOT_POSITIVE"));
        } else if (workingDays.compareTo(MOST) > 0) {
            violations.add(new Violation("/workingDays", "TOO_LARGE", Map.of("max", MOST.toPlainString())));
        } else if (counting == Counting.CIVIL_CODE && !isHalves(workingDays)) {
            violations.add(Violation.of("/workingDays", "NOT_A_HALF"));
        }
        if (!hours.accepts(start)) {
            violations.add(new Violation("/start", "OUT_OF_RANGE", Map.of("from", "2000", "to", "2100")));
        }
        return violations.isEmpty()
                ? Outcome.done(Fraction.of(workingDays.max(LEAST).setScale(LEAST.scale(), RoundingMode.UP)))
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, violations));
    }

    private static boolean isHalves(BigDecimal workingDays) {
        return workingDays.add(workingDays).stripTrailingZeros().scale() <= 0;
    }
}
