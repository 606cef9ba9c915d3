package org.jietong.core.internal.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.core.internal.time.ScheduleReading.Fault;
import org.jietong.core.internal.time.ScheduleReading.Malformed;
import org.jietong.core.internal.time.ScheduleReading.Read;

/**
 * Reads yearly schedules from CSV in UTF-8: the header {@code date,kind,name,schedule_year}, then a line for each day,
 * its kind {@code off} or {@code work}. Empty lines are passed over.
 */
public final class ScheduleReader {
    private static final String HEADER = "date,kind,name,schedule_year";
    private static final String SHIPPED = "/calendar/cn-holidays.csv";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Fault> faults = new ArrayList<>();
    private final Map<LocalDate, SpecialDay> days = new HashMap<>();
    private final Map<LocalDate, Integer> lines = new HashMap<>();

    private ScheduleReader() {}

    /** The schedules shipped with the product. */
    public static HolidaySchedule shipped() {
        try (InputStream file = ScheduleReader.class.getResourceAsStream(SHIPPED)) {
            if (file != null && read(file.readAllBytes()) instanceof Read read) {
                return read.schedule();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the shipped calendar cannot be read", e);
        }
        throw new IllegalStateException("the shipped calendar is missing or malformed");
    }

    /** Reads a file; whoever calls bounds its size. */
    public static ScheduleReading read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return new ScheduleReader().read(text);
        } catch (CharacterCodingException e) {
            return new Malformed(List.of(new Fault(1, "the file is not in UTF-8")));
        }
    }

    private ScheduleReading read(String text) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<String> all = content.lines().map(String::strip).toList();
        if (all.isEmpty() || !all.get(0).equals(HEADER)) {
            return new Malformed(List.of(new Fault(1, "the header is not " + HEADER)));
        }
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                line(i + 1, all.get(i).split(",", -1));
            }
        }
        if (days.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, "the file names no day"));
        }
        return faults.isEmpty() ? new Read(new HolidaySchedule(days)) : new Malformed(faults);
    }

    private void line(int line, String[] fields) {
        if (fields.length != 4) {
            faults.add(new Fault(line, "has " + fields.length + " fields instead of 4"));
            return;
        }
        Optional<LocalDate> date = date(line, fields[0].strip());
        Optional<SpecialDay.Kind> kind = kind(line, fields[1].strip());
        String name = fields[2].strip();
        Optional<Integer> year = year(line, fields[3].strip());
        if (name.isEmpty()) {
            faults.add(new Fault(line, "the name is missing"));
        } else if (date.isPresent() && kind.isPresent() && year.isPresent()) {
            add(line, new SpecialDay(date.get(), kind.get(), name, year.get()));
        }
    }

    private void add(int line, SpecialDay day) {
        Integer earlier = lines.putIfAbsent(day.date(), line);
        if (earlier != null) {
            faults.add(new Fault(line, day.date() + " stands in line " + earlier + " already"));
        } else if (day.kind() == SpecialDay.Kind.WORK && !isWeekend(day.date())) {
            faults.add(new Fault(line, day.date() + " is worked but is no Saturday or Sunday"));
        } else if (!belongsTo(day.scheduleYear(), day.date())) {
            faults.add(new Fault(line, day.date() + " is neither in its schedule_year nor in the December before"));
        } else {
            days.put(day.date(), day);
        }
    }

    private Optional<LocalDate> date(int line, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (IndexedCalendar.accepts(date)) {
                return Optional.of(date);
            }
            faults.add(new Fault(line, "the date is outside the years 2000 to 2100"));
        } catch (DateTimeParseException e) {
            faults.add(new Fault(line, "the date is no day of the form 2026-01-31"));
        }
        return Optional.empty();
    }

    private Optional<SpecialDay.Kind> kind(int line, String text) {
        Optional<SpecialDay.Kind> kind =
                switch (text) {
                    case "off" -> Optional.of(SpecialDay.Kind.OFF);
                    case "work" -> Optional.of(SpecialDay.Kind.WORK);
                    default -> Optional.empty();
                };
        if (kind.isEmpty()) {
            faults.add(new Fault(line, "the kind is neither off nor work"));
        }
        return kind;
    }

    private Optional<Integer> year(int line, String text) {
        if (text.matches("[0-9]{4}")) {
            return Optional.of(Integer.valueOf(text));
        }
        faults.add(new Fault(line, "the schedule_year is no year"));
        return Optional.empty();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean belongsTo(int scheduleYear, LocalDate date) {
        return date.getYear() == scheduleYear
                || (date.getMonth() == Month.DECEMBER && date.getYear() == scheduleYear - 1);
    }
}
