package org.jietong.rest.internal.rota;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jietong.api.duty.Shift;
import org.jietong.rest.internal.json.Violations;

/**
 * Shifts of a table with the columns {@code login}, {@code from} and {@code to}, and with {@code day}, or with {@code first},
 * {@code last}, {@code days} and {@code holds} for what comes every week.
 *
 * @param people ids by login
 * @param ids ids of the shifts
 * @param violations gathers what cannot be read
 */
record TableRota(Map<String, UUID> people, Supplier<UUID> ids, Violations violations) {

    List<Shift> shifts(String text) {
        List<Shift> shifts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text)) {
            int n = 0;
            for (NamedCsvRecord row : rows) {
                shift("/shifts/" + n++, row).ifPresent(shifts::add);
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            violations.add("", "MALFORMED");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shifts;
    }

    private Optional<Shift> shift(String place, NamedCsvRecord row) {
        Optional<UUID> who = needed(place, row, "login", "login", this::known);
        Optional<LocalTime> from = needed(place, row, "from", "08:30", LocalTime::parse);
        Optional<LocalTime> to = needed(place, row, "to", "17:30", LocalTime::parse);
        boolean single = field(row, "day").isPresent();
        Optional<LocalDate> first = needed(place, row, single ? "day" : "first", "2026-12-01", LocalDate::parse);
        Optional<LocalDate> last = read(place, row, "last", "2026-12-31", LocalDate::parse);
        Optional<Set<DayOfWeek>> days = read(place, row, "days", "MONDAY FRIDAY", TableRota::days);
        Optional<Shift.Holds> holds = read(place, row, "holds", holds(), Shift.Holds::valueOf);
        if (who.isEmpty() || from.isEmpty() || to.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                single
                        ? Shift.on(first.get(), ids.get(), who.get(), from.get(), to.get())
                        : new Shift(
                                ids.get(),
                                who.get(),
                                days.orElse(EnumSet.allOf(DayOfWeek.class)),
                                from.get(),
                                to.get(),
                                holds.orElse(Shift.Holds.WORKING_DAYS),
                                first.get(),
                                last));
    }

    private UUID known(String login) {
        return Optional.ofNullable(people.get(login)).orElseThrow(() -> new IllegalArgumentException(login));
    }

    private <T> Optional<T> needed(
            String place, NamedCsvRecord row, String column, String expected, Function<String, T> reading) {
        if (field(row, column).isEmpty()) {
            violations.add(place + "/" + column, "MISSING");
            return Optional.empty();
        }
        return read(place, row, column, expected, reading);
    }

    private <T> Optional<T> read(
            String place, NamedCsvRecord row, String column, String expected, Function<String, T> reading) {
        try {
            return field(row, column).map(reading);
        } catch (DateTimeException | IllegalArgumentException e) {
            violations.add(place + "/" + column, "WRONG_TYPE", Map.of("expected", expected));
            return Optional.empty();
        }
    }

    private static Optional<String> field(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::trim).filter(text -> !text.isEmpty());
    }

    private static Set<DayOfWeek> days(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("\\s+", -1))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String holds() {
        return Arrays.stream(Shift.Holds.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
