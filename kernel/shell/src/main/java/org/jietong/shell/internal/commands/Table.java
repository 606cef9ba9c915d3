package org.jietong.shell.internal.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines in columns.
 *
 * @param lines the lines, the head first; each has as many cells
 */
record Table(List<List<String>> lines) {
    private static final String BETWEEN = "  ";

    static Table headed(String... head) {
        return new Table(List.of(List.of(head)));
    }

    Table and(List<List<String>> more) {
        List<List<String>> all = new ArrayList<>(lines);
        all.addAll(more);
        return new Table(List.copyOf(all));
    }

    static List<String> line(Object... cells) {
        return Arrays.stream(cells).map(String::valueOf).toList();
    }

    @Override
    public String toString() {
        List<Integer> widths = IntStream.range(0, lines.get(0).size())
                .mapToObj(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return lines.stream().map(line -> padded(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String padded(List<String> line, List<Integer> widths) {
        return IntStream.range(0, line.size())
                .mapToObj(column -> line.get(column)
                        + " ".repeat(widths.get(column) - line.get(column).length()))
                .collect(Collectors.joining(BETWEEN))
                .stripTrailing();
    }
}
