package org.jietong.rules.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jietong.api.text.LocalizedText;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.FactKind;
import org.jietong.rules.internal.dmn.Region;
import org.jietong.rules.internal.dmn.Span;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.pack.Findings;

/** Tells a part of the input space as the form's readers know it: titles, intervals, units. */
final class RegionText {
    private final DmnTable table;
    private final Form form;
    private final LocalizedText yes;
    private final LocalizedText no;

    RegionText(DmnTable table, Form form, Findings words) {
        this.table = table;
        this.form = form;
        this.yes = words.word("YES");
        this.no = words.word("NO");
    }

    /** The facts that the region binds; one that may be anything is left out. */
    LocalizedText of(Region region) {
        List<LocalizedText> parts = new ArrayList<>();
        int column = 0;
        for (Map.Entry<String, FactKind> input : table.inputs().entrySet()) {
            int place = column++;
            values(region, place, input.getKey(), input.getValue())
                    .ifPresent(values -> parts.add(named(input.getKey(), values)));
        }
        return joined(parts);
    }

    /** The facts of one input. */
    LocalizedText of(Map<String, Object> input) {
        List<LocalizedText> parts = new ArrayList<>();
        input.forEach((fact, value) -> parts.add(named(
                fact, value instanceof BigDecimal number ? inUnit(fact, number.toPlainString()) : value(fact, value))));
        return joined(parts);
    }

    /** A number for each fact. */
    LocalizedText counts(Map<String, Integer> numbers) {
        List<LocalizedText> parts = new ArrayList<>();
        numbers.forEach((fact, number) -> {
            String text = number.toString();
            parts.add(named(fact, new LocalizedText(text, text)));
        });
        return joined(parts);
    }

    private Optional<LocalizedText> values(Region region, int column, String fact, FactKind kind) {
        return kind == FactKind.NUMBER
                ? region.span(column)
                        .map(RegionText::comparisons)
                        .filter(text -> !text.isEmpty())
                        .map(text -> inUnit(fact, text))
                : choices(region, column, fact, kind);
    }

    private Optional<LocalizedText> choices(Region region, int column, String fact, FactKind kind) {
        List<Object> included = region.candidates(column, kind);
        boolean anything = kind == FactKind.TRUTH && included.size() > 1;
        return anything || region.span(column).isEmpty()
                ? Optional.empty()
                : Optional.of(joined(
                        included.stream().map(value -> value(fact, value)).toList(), " / "));
    }

    private LocalizedText value(String fact, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? yes : no;
        }
        return form.title(fact, String.valueOf(value));
    }

    private static String comparisons(Span span) {
        if (span.lower().isPresent() && span.lower().equals(span.upper())) {
            return "= " + Witness.text(span.lower().get());
        }
        StringJoiner comparisons = new StringJoiner(", ");
        span.lower().ifPresent(lower -> comparisons.add((span.lowerIncluded() ? "≥ " : "> ") + Witness.text(lower)));
        span.upper().ifPresent(upper -> comparisons.add((span.upperIncluded() ? "≤ " : "< ") + Witness.text(upper)));
        return comparisons.toString();
    }

    private LocalizedText inUnit(String fact, String text) {
        LocalizedText unit = form.unit(fact);
        return each(unit, known -> (text + " " + known).strip());
    }

    private LocalizedText named(String fact, LocalizedText values) {
        LocalizedText title = form.title(fact);
        return new LocalizedText(title.zh() + " " + values.zh(), title.en() + " " + values.en());
    }

    private static LocalizedText joined(List<LocalizedText> parts) {
        return new LocalizedText(
                String.join("；", parts.stream().map(LocalizedText::zh).toList()),
                String.join("; ", parts.stream().map(LocalizedText::en).toList()));
    }

    private static LocalizedText joined(List<LocalizedText> parts, String between) {
        return new LocalizedText(
                String.join(between, parts.stream().map(LocalizedText::zh).toList()),
                String.join(between, parts.stream().map(LocalizedText::en).toList()));
    }

    private static LocalizedText each(LocalizedText text, UnaryOperator<String> work) {
        return new LocalizedText(work.apply(text.zh()), work.apply(text.en()));
    }
}
