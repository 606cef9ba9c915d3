package org.jietong.rules.internal.dmn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the cells of a column cut what the column reads into stretches, which are numbered from below: each bound is one, and
 * so is what lies between two. A cell that is not understood covers all of them, so that rather too much is counted than too
 * little.
 *
 * @param first the first stretch of each rule
 * @param last the last stretch of each rule
 * @param bounds how many different bounds the column has
 */
record ColumnCuts(List<Integer> first, List<Integer> last, int bounds) {
    private static final String PLAIN = "(-?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)(?<![0-9]\\.)" + PLAIN);
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*" + PLAIN + "\\s*\\.\\.\\s*" + PLAIN + "\\s*([\\]\\[)])");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|)\\s*" + PLAIN);
    private static final Pattern CHOICE = Pattern.compile("\"[^\"]*\"|true|false");

    ColumnCuts {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    static ColumnCuts of(List<String> cells, FactKind kind) {
        return kind == FactKind.NUMBER ? ofNumbers(cells) : ofChoices(cells);
    }

    private static ColumnCuts ofNumbers(List<String> cells) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        cells.forEach(cell -> found(NUMBER, cell).map(BigDecimal::new).forEach(numbers::add));
        List<BigDecimal> sorted = List.copyOf(numbers);
        return of(cells, sorted.size(), cell -> numeric(cell, sorted));
    }

    private static ColumnCuts ofChoices(List<String> cells) {
        List<String> choices = cells.stream()
                .flatMap(cell -> found(CHOICE, cell))
                .distinct()
                .sorted()
                .toList();
        return of(
                cells,
                choices.size(),
                cell -> CHOICE.matcher(cell).matches()
                        ? Optional.of(new Stretch(point(choices.indexOf(cell)), point(choices.indexOf(cell))))
                        : Optional.empty());
    }

    private static ColumnCuts of(List<String> cells, int bounds, Reader reader) {
        Stretch everything = new Stretch(0, 2 * bounds);
        List<Stretch> stretches = cells.stream()
                .map(cell -> Stream.of(cell.split(",", -1))
                        .map(test -> reader.read(test.strip()).orElse(everything))
                        .reduce(Stretch::and)
                        .orElse(everything))
                .toList();
        return new ColumnCuts(
                stretches.stream().map(Stretch::first).toList(),
                stretches.stream().map(Stretch::last).toList(),
                bounds);
    }

    private static Optional<Stretch> numeric(String test, List<BigDecimal> numbers) {
        Matcher range = RANGE.matcher(test);
        if (range.matches()) {
            int lower = point(place(range.group(2), numbers)) + (range.group(1).equals("[") ? 0 : 1);
            int upper = point(place(range.group(3), numbers)) - (range.group(4).equals("]") ? 0 : 1);
            return Optional.of(new Stretch(lower, upper));
        }
        Matcher comparison = COMPARISON.matcher(test);
        if (!comparison.matches()) {
            return Optional.empty();
        }
        int at = point(place(comparison.group(2), numbers));
        int end = 2 * numbers.size();
        return Optional.of(
                switch (comparison.group(1)) {
                    case "<=" -> new Stretch(0, at);
                    case "<" -> new Stretch(0, at - 1);
                    case ">=" -> new Stretch(at, end);
                    case ">" -> new Stretch(at + 1, end);
                    default -> new Stretch(at, at);
                });
    }

    private static int place(String number, List<BigDecimal> numbers) {
        return java.util.Collections.binarySearch(numbers, new BigDecimal(number));
    }

    private static int point(int bound) {
        return 2 * bound + 1;
    }

    private static Stream<String> found(Pattern pattern, String cell) {
        return pattern.matcher(cell).results().map(MatchResult::group);
    }

    /** Reads one test of a cell; empty when it is not understood. */
    private interface Reader {
        Optional<Stretch> read(String test);
    }

    private record Stretch(int first, int last) {
        Stretch and(Stretch other) {
            return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
        }
    }
}
