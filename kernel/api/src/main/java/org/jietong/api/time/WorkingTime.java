package org.jietong.api.time;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Working-day arithmetic over the State Council's calendars. */
@ProviderType
public interface WorkingTime {

    /**
     * The deadline of a span of working days that nothing suspends.
     *
     * @param start the instant it starts, in the years 2000 to 2100
     * @param workingDays more than 0, at most 3650; in steps of 0.5 for {@code CIVIL_CODE}
     * @param timetables business hours in the order of their dates, at least one
     * @return refused with {@code INVALID_REQUEST} and a violation at {@code /workingDays} ({@code NOT_POSITIVE},
     *     {@code NOT_A_HALF}, {@code TOO_LARGE}) or {@code /start} ({@code OUT_OF_RANGE})
     */
    Outcome<Deadline> deadline(Instant start, BigDecimal workingDays, Counting counting, List<Timetable> timetables);

    /**
     * What a clock shows. The ledger is in the order of its entries; an empty one has not started. A limit or a start
     * that {@link #deadline} refuses, or an entry or {@code now} outside the years 2000 to 2100, is a defect of the
     * caller and throws.
     */
    ClockReading read(
            List<ClockEntry> ledger,
            BigDecimal limitWorkingDays,
            Counting counting,
            List<Timetable> timetables,
            Instant now);

    /**
     * When business opens on a working day before another day.
     *
     * @param day any day in the years 2001 to 2100, worked or not
     * @param before the how manieth working day before it, 1 to 100
     * @param timetables business hours in the order of their dates, at least one
     */
    Instant opening(LocalDate day, int before, List<Timetable> timetables);

    /** The years whose schedule is loaded. */
    Set<Integer> scheduledYears();
}
