package org.jietong.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.Consent;
import org.jietong.api.duty.Skill;
import org.jietong.api.rules.Facts;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** Reads single values by their Java type. */
final class ValueReader {
    private final ZoneId zone;
    private final Violations violations;
    private final Map<Class<?>, BiFunction<JsonNode, String, Object>> readings = new HashMap<>();

    ValueReader(ZoneId zone, Violations violations) {
        this.zone = zone;
        this.violations = violations;
        FactsReader facts = new FactsReader(violations);
        readings.put(String.class, this::text);
        readings.put(boolean.class, this::flag);
        readings.put(Boolean.class, this::flag);
        readings.put(BigDecimal.class, facts::number);
        readings.put(Integer.class, this::whole);
        readings.put(Long.class, this::longWhole);
        readings.put(UUID.class, (node, place) -> parsed(node, place, "UUID", UUID::fromString));
        readings.put(LocalDate.class, (node, place) -> parsed(node, place, "date", this::date));
        readings.put(LocalTime.class, (node, place) -> parsed(node, place, "time", LocalTime::parse));
        readings.put(
                Instant.class,
                (node, place) -> parsed(node, place, "date-time", text -> OffsetDateTime.parse(text)
                        .toInstant()));
        readings.put(District.class, (node, place) -> parsed(node, place, "region code", District::new));
        readings.put(UtilityCode.class, (node, place) -> parsed(node, place, "utility", UtilityCode::new));
        readings.put(Skill.class, (node, place) -> parsed(node, place, "skill", Skill::new));
        readings.put(Facts.class, facts::facts);
        readings.put(JsonNode.class, (node, place) -> node);
        readings.put(Consent.class, this::consent);
    }

    boolean knows(Class<?> type) {
        return readings.containsKey(type);
    }

    Object read(JsonNode node, Class<?> type, String place) {
        if (type.isEnum()) {
            return choice(node, type, place);
        }
        return Objects.requireNonNull(readings.get(type), () -> "no way to read " + type)
                .apply(node, place);
    }

    private Object text(JsonNode node, String place) {
        return fits(node.isTextual(), place, "text") ? node.textValue() : null;
    }

    private Object flag(JsonNode node, String place) {
        return fits(node.isBoolean(), place, "boolean") ? (Object) node.booleanValue() : null;
    }

    private Object whole(JsonNode node, String place) {
        boolean whole = node.isIntegralNumber() && node.canConvertToInt();
        return fits(whole, place, "integer") ? (Object) node.intValue() : null;
    }

    private Object longWhole(JsonNode node, String place) {
        boolean whole = node.isIntegralNumber() && node.canConvertToLong();
        return fits(whole, place, "integer") ? (Object) node.longValue() : null;
    }

    private Object choice(JsonNode node, Class<?> type, String place) {
        if (!fits(node.isTextual(), place, "text")) {
            return null;
        }
        Object[] choices = type.getEnumConstants();
        for (Object choice : choices) {
            if (((Enum<?>) choice).name().equals(node.textValue())) {
                return choice;
            }
        }
        String allowed = Stream.of(choices).map(Object::toString).collect(Collectors.joining(", "));
        violations.add(place, "NOT_ALLOWED", Map.of("allowed", allowed));
        return null;
    }

    /** A date, or a date-time as the date it falls on in the product's zone. */
    private LocalDate date(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text)
                : OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
    }

    private Object parsed(JsonNode node, String place, String expected, Function<String, ?> parsing) {
        if (fits(node.isTextual(), place, expected)) {
            try {
                return parsing.apply(node.textValue());
            } catch (DateTimeException | IllegalArgumentException e) {
                violations.add(place, "WRONG_TYPE", Map.of("expected", expected));
            }
        }
        return null;
    }

    private Consent consent(JsonNode node, String place) {
        if (node.isBoolean()) {
            return node.booleanValue() ? Consent.toAll() : Consent.none();
        }
        Set<String> sources = new LinkedHashSet<>();
        if (fits(node.isObject(), place, "boolean or object")) {
            node.properties().forEach(source -> {
                if (Boolean.TRUE.equals(flag(source.getValue(), Violations.step(place, source.getKey())))) {
                    sources.add(source.getKey());
                }
            });
        }
        return new Consent(false, sources);
    }

    private boolean fits(boolean fitting, String place, String expected) {
        if (!fitting) {
            violations.add(place, "WRONG_TYPE", Map.of("expected", expected));
        }
        return fitting;
    }
}
