package org.jietong.rules.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.FactKind;

/**
 * Inputs at, between and beyond all numbers and texts that stand in a table, found from the mere text of its cells and so
 * independent of the analysis.
 */
final class Probes {
    private static final int MOST = 4096;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)(?<![0-9]\\.)-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Probes() {}

    /** The inputs that the form lets through; none when there were too many to try. */
    static List<Map<String, Object>> of(DmnTable table, BiPredicate<String, Object> admitted) {
        return of(List.of(table), admitted);
    }

    /** The same around the bounds of several tables, which read the same facts. */
    static List<Map<String, Object>> of(List<DmnTable> tables, BiPredicate<String, Object> admitted) {
        List<Map<String, Object>> inputs = List.of(Map.of());
        for (Map.Entry<String, FactKind> each : tables.get(0).inputs().entrySet()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            List<String> cells = tables.stream()
                    .flatMap(table -> table.column(each.getKey()).stream())
                    .toList();
            for (Object value : values(each.getValue(), cells)) {
                if (admitted.test(each.getKey(), value)) {
                    inputs.forEach(input -> longer.add(with(input, each.getKey(), value)));
                }
            }
            if (longer.size() > MOST) {
                return List.of();
            }
            inputs = longer;
        }
        return inputs;
    }

    private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
        Map<String, Object> longer = new LinkedHashMap<>(input);
        longer.put(name, value);
        return longer;
    }

    private static Set<Object> values(FactKind kind, List<String> cells) {
        return switch (kind) {
            case TRUTH -> Set.of(true, false);
            case TEXT -> texts(cells);
            case NUMBER -> numbers(cells);
        };
    }

    private static Set<Object> texts(List<String> cells) {
        Set<Object> texts = new LinkedHashSet<>();
        cells.forEach(cell -> TEXT.matcher(cell).results().forEach(found -> texts.add(found.group(1))));
        return texts;
    }

    private static Set<Object> numbers(List<String> cells) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        cells.forEach(
                cell -> NUMBER.matcher(cell).results().forEach(found -> bounds.add(new BigDecimal(found.group()))));
        if (bounds.isEmpty()) {
            bounds.add(BigDecimal.ONE);
        }
        Set<Object> numbers = new LinkedHashSet<>(bounds);
        numbers.add(bounds.first().subtract(BigDecimal.ONE));
        numbers.add(bounds.last().add(BigDecimal.ONE));
        BigDecimal previous = bounds.first();
        for (BigDecimal bound : bounds) {
            numbers.add(previous.add(bound).divide(TWO));
            numbers.add(bound.add(BigDecimal.ONE));
            previous = bound;
        }
        return numbers;
    }
}
