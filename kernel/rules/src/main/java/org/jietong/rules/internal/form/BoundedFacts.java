package org.jietong.rules.internal.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.jietong.rules.internal.pack.FactsJson;

/**
 * Facts whose numbers are small enough to be computed with. A number such as 1E999999999 is short to write and would fill
 * the memory once it is written out; it is replaced by the nearest number that is bounded and named as out of range.
 */
public final class BoundedFacts {
    /** The schema validator compares whole numbers as 64 bits, in which a number of 18 digits has room and one of 20 wraps. */
    private static final int WHOLE_DIGITS = 18;

    private static final int DECIMALS = 34;
    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(WHOLE_DIGITS);

    private final List<Violation> excess = new ArrayList<>();
    private final Map<String, Object> values;

    private BoundedFacts(Facts facts) {
        values = bounded("", facts.values());
    }

    public static BoundedFacts of(Facts facts) {
        return new BoundedFacts(facts);
    }

    /** The numbers that had to be replaced. */
    public List<Violation> excess() {
        return List.copyOf(excess);
    }

    ObjectNode json() {
        return FactsJson.json(new Facts(values));
    }

    /** What the form found, and each number out of range that the form itself does not bound. */
    List<Violation> complete(List<Violation> found) {
        Set<String> named = found.stream().map(Violation::pointer).collect(Collectors.toSet());
        List<Violation> all = new ArrayList<>(found);
        excess.stream()
                .filter(violation -> !named.contains(violation.pointer()))
                .forEach(all::add);
        return all;
    }

    private Map<String, Object> bounded(String pointer, Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, bounded(Pointers.child(pointer, (String) name), value)));
        return copy;
    }

    private Object bounded(String pointer, Object value) {
        if (value instanceof BigDecimal number) {
            return bounded(pointer, number);
        }
        if (value instanceof Map<?, ?> map) {
            return bounded(pointer, map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (Object each : list) {
                copy.add(bounded(pointer + "/" + copy.size(), each));
            }
            return copy;
        }
        return value;
    }

    private BigDecimal bounded(String pointer, BigDecimal number) {
        if (number.signum() != 0 && (long) number.precision() - number.scale() > WHOLE_DIGITS) {
            boolean above = number.signum() > 0;
            excess.add(new Violation(
                    pointer,
                    above ? "ABOVE_MAXIMUM" : "BELOW_MINIMUM",
                    above
                            ? Map.of("maximum", LARGEST.toString(), "comparison", "≤")
                            : Map.of("minimum", LARGEST.negate().toString(), "comparison", "≥")));
            return above ? LARGEST : LARGEST.negate();
        }
        if (number.scale() > DECIMALS) {
            excess.add(new Violation(pointer, "TOO_PRECISE", Map.of("decimals", String.valueOf(DECIMALS))));
            return BigDecimal.valueOf(number.signum());
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
