package org.jietong.api.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an applicant says of the project (R2.10), by name: truth values, decimal numbers, texts, and lists and groups of
 * these. Numbers are always {@link BigDecimal}.
 *
 * @param values the facts; immutable all the way down, in the order they were given
 */
public record Facts(Map<String, Object> values) {
    private static final Facts NONE = new Facts(Map.of());

    public Facts {
        Objects.requireNonNull(values, "values");
        values = frozen(values);
    }

    public static Facts none() {
        return NONE;
    }

    public static Facts of(Map<String, ?> values) {
        return new Facts(new LinkedHashMap<>(values));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Optional<Boolean> flag(String name) {
        return values.get(name) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    public Optional<BigDecimal> number(String name) {
        return values.get(name) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A list of groups, for example appliances with their number; empty when there is none. */
    @SuppressWarnings("unchecked") // the constructor admits no other keys than texts
    public List<Facts> groups(String name) {
        if (!(values.get(name) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .filter(Map.class::isInstance)
                .map(group -> new Facts((Map<String, Object>) group))
                .toList();
    }

    /** These facts and one more; a fact that is there already stays as it is. */
    public Facts and(String name, Object value) {
        if (has(name)) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }

    private static Map<String, Object> frozen(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, frozenValue(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object frozenValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            return frozen(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Facts::frozenValue).toList();
        }
        if (value instanceof Boolean || value instanceof BigDecimal || value instanceof String) {
            return value;
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        throw new IllegalArgumentException("not a fact: " + value
                + "; facts are Boolean, String, BigDecimal, Integer, Long," + " lists and maps of these");
    }
}
