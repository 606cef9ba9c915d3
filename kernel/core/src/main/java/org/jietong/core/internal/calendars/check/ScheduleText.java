package org.jietong.core.internal.calendars.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.SpecialDay;

/**
 * The schedule of one year as it was handed in. Beyond saying which year's it is, it can be wrong in every way: that is told
 * by the check.
 *
 * @param year the year of the schedule
 * @param lines its days as they stand there
 */
public record ScheduleText(int year, List<Line> lines) {
    static final String HEADER = "date,kind,name,schedule_year";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final int YEAR_FIELD = 3;
    /** More than any year has days. */
    private static final int MOST_LINES = 400;

    public ScheduleText {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param fields what stands between its commas
     */
    record Line(int number, List<String> fields) {
        static Line of(int number, String text) {
            return new Line(
                    number,
                    Arrays.stream(text.split(",", -1)).map(String::strip).toList());
        }

        String where() {
            return "line " + number;
        }

        private String text() {
            return String.join(",", fields);
        }
    }

    /** Reads a file; whoever calls bounds its size. Refused when it is no schedule of one year. */
    public static Outcome<ScheduleText> read(byte[] file) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return refused("NOT_UTF8", Map.of());
        }
    }

    /** The same of a text. */
    public static Outcome<ScheduleText> read(String file) {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        List<String> all = text.lines().map(String::strip).toList();
        if (all.isEmpty() || !all.get(0).equals(HEADER)) {
            return refused("WRONG_HEADER", Map.of("expected", HEADER));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < all.size() && lines.size() <= MOST_LINES; i++) {
            if (!all.get(i).isEmpty()) {
                lines.add(Line.of(i + 1, all.get(i)));
            }
        }
        return lines.size() > MOST_LINES
                ? refused("TOO_MANY_LINES", Map.of("max", Integer.toString(MOST_LINES)))
                : ofOneYear(lines);
    }

    private static Outcome<ScheduleText> ofOneYear(List<Line> lines) {
        Set<String> years = lines.stream()
                .filter(line -> line.fields().size() > YEAR_FIELD)
                .map(line -> line.fields().get(YEAR_FIELD))
                .filter(year -> YEAR.matcher(year).matches() && !year.equals("2000"))
                .collect(Collectors.toCollection(TreeSet::new));
        return years.size() == 1
                ? Outcome.done(
                        new ScheduleText(Integer.parseInt(years.iterator().next()), lines))
                : refused("NOT_ONE_YEAR", years.isEmpty() ? Map.of() : Map.of("years", String.join(", ", years)));
    }

    private static <T> Outcome<T> refused(String code, Map<String, String> arguments) {
        return Outcome.refused(Problem.of(ProblemType.CALENDAR_REFUSED, List.of(new Violation("", code, arguments))));
    }

    /** The days of a schedule that has passed its check; empty when it cannot have passed it. */
    public static Optional<HolidaySchedule> schedule(String text) {
        if (!(read(text) instanceof Outcome.Done<ScheduleText> done)) {
            return Optional.empty();
        }
        LineCheck check = LineCheck.of(done.value(), new Findings());
        return check.isReadable() ? Optional.of(check.schedule()) : Optional.empty();
    }

    /** A schedule as a file, in the order of its days. */
    public static String written(HolidaySchedule schedule) {
        return schedule.days().values().stream()
                .sorted(Comparator.comparing(SpecialDay::date))
                .map(day -> String.join(
                        ",",
                        day.date().toString(),
                        day.kind().name().toLowerCase(Locale.ROOT),
                        day.name(),
                        Integer.toString(day.scheduleYear())))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    /** The text under its header, each line where it was, so that what the check says of a line can be found. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        int next = 2;
        for (Line line : lines) {
            text.append("\n".repeat(line.number() - next)).append(line.text()).append('\n');
            next = line.number() + 1;
        }
        return text.toString();
    }

    /** SHA-256 of what it says; neither the order of the lines, nor blanks, empty lines, line ends or a BOM matter. */
    public String digest() {
        String normal = Stream.concat(
                        Stream.of(HEADER), lines.stream().map(Line::text).sorted())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
