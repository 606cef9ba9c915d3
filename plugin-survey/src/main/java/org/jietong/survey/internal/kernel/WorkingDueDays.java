package org.jietong.survey.internal.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Timetable;
import org.jietong.api.time.WorkingTime;
import org.jietong.survey.internal.rectification.DueDays;

/**
 * So many working days.
 *
 * @param time the kernel's calendar
 * @param zone the zone in which days are counted
 * @param workingDays how many, 1 to 100
 */
public record WorkingDueDays(WorkingTime time, ZoneId zone, int workingDays) implements DueDays {
    public WorkingDueDays {
        if (workingDays < 1 || workingDays > 100) {
            throw new IllegalArgumentException("jietong.survey.rectificationWorkingDays is 1 to 100: " + workingDays);
        }
    }

    @Override
    public LocalDate from(Instant opened) {
        Instant deadline = time.deadline(
                        opened, BigDecimal.valueOf(workingDays), Counting.CIVIL_CODE, List.of(Timetable.standard()))
                .orElseThrow()
                .at();
        return LocalDate.ofInstant(deadline, zone);
    }
}
