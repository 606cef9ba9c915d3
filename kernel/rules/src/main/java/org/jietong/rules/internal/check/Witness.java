package org.jietong.rules.internal.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.FactKind;
import org.jietong.rules.internal.dmn.Region;

/** An input that shows a fault of a table. */
final class Witness {
    private Witness() {}

    /** An input in a region of which every value is admitted; empty when there is none. */
    static Optional<Map<String, Object>> in(Region region, DmnTable table, BiPredicate<String, Object> admitted) {
        Map<String, Object> input = new LinkedHashMap<>();
        int column = 0;
        for (Map.Entry<String, FactKind> each : table.inputs().entrySet()) {
            Optional<Object> value = region.candidates(column, each.getValue()).stream()
                    .filter(candidate -> admitted.test(each.getKey(), candidate))
                    .findFirst();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            input.put(each.getKey(), value.get());
            column++;
        }
        return Optional.of(input);
    }

    /** A value as people write it. */
    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
