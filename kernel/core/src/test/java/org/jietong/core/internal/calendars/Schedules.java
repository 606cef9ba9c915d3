package org.jietong.core.internal.calendars;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.ScheduleReader;
import org.jietong.core.internal.time.SpecialDay;

/** Schedules as files. */
public final class Schedules {
    public static final String HEADER = "date,kind,name,schedule_year\n";

    /** A year's schedule that keeps to the law; the real one can be another. */
    public static final String OF_2027 = HEADER + """
            2027-01-01,off,元旦,2027
            2027-01-02,off,元旦,2027
            2027-01-03,off,元旦,2027
            2027-02-05,off,春节,2027
            2027-02-06,off,春节,2027
            2027-02-07,off,春节,2027
            2027-02-08,off,春节,2027
            2027-02-09,off,春节,2027
            2027-02-10,off,春节,2027
            2027-02-11,off,春节,2027
            2027-02-12,off,春节,2027
            2027-02-20,work,春节,2027
            2027-02-21,work,春节,2027
            2027-04-03,off,清明节,2027
            2027-04-04,off,清明节,2027
            2027-04-05,off,清明节,2027
            2027-05-01,off,劳动节,2027
            2027-05-02,off,劳动节,2027
            2027-05-03,off,劳动节,2027
            2027-05-04,off,劳动节,2027
            2027-05-05,off,劳动节,2027
            2027-05-08,work,劳动节,2027
            2027-06-09,off,端午节,2027
            2027-09-15,off,中秋节,2027
            2027-10-01,off,国庆节,2027
            2027-10-02,off,国庆节,2027
            2027-10-03,off,国庆节,2027
            2027-10-04,off,国庆节,2027
            2027-10-05,off,国庆节,2027
            2027-10-06,off,国庆节,2027
            2027-10-07,off,国庆节,2027
            2027-09-26,work,国庆节,2027
            2027-10-09,work,国庆节,2027
            """;

    public static final HolidaySchedule SHIPPED = ScheduleReader.shipped();

    private Schedules() {}

    /** The shipped schedule of a year, as a file. */
    public static String shipped(int year) {
        List<SpecialDay> days = SHIPPED.of(year).days().values().stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
        return days.stream()
                .map(day -> day.date() + "," + day.kind().name().toLowerCase(Locale.ROOT) + "," + day.name() + ","
                        + year + "\n")
                .collect(Collectors.joining("", HEADER, ""));
    }
}
