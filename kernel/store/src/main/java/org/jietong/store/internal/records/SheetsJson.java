package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jietong.api.cases.Sheets;
import org.jietong.api.cases.Sheets.ChosenDrawing;
import org.jietong.api.rules.Estimate.Material;
import org.jietong.api.rules.Estimate.SettlementLine;
import org.jietong.api.rules.Money;
import org.jietong.api.text.LocalizedText;

/** Sheets as a JSON object. Amounts are texts, so that they come back to the fen and in the places they had. */
final class SheetsJson {
    private SheetsJson() {}

    static Map<String, Object> group(Sheets sheets) {
        return Map.of(
                "frozenAt", sheets.frozenAt().toString(),
                "kit", sheets.kit(),
                "drawing",
                        Map.of(
                                "code", sheets.drawing().code(),
                                "name", text(sheets.drawing().name()),
                                "sha256", sheets.drawing().sha256()),
                "bill", sheets.bill().stream().map(SheetsJson::material).toList(),
                "settlement", sheets.settlement().stream().map(SheetsJson::line).toList(),
                "total", money(sheets.total()));
    }

    private static Map<String, Object> material(Material material) {
        return Map.of(
                "code", material.code(),
                "name", text(material.name()),
                "specification", material.specification(),
                "unit", material.unit(),
                "quantity", material.quantity().toString(),
                "formula", material.formula());
    }

    private static Map<String, Object> line(SettlementLine line) {
        return Map.of(
                "code", line.code(),
                "name", text(line.name()),
                "unit", line.unit(),
                "quantity", line.quantity().toString(),
                "formula", line.formula(),
                "unitPrice", money(line.unitPrice()),
                "amount", money(line.amount()),
                "basis", text(line.basis()));
    }

    private static Map<String, Object> text(LocalizedText text) {
        return Map.of("zh", text.zh(), "en", text.en());
    }

    private static Map<String, Object> money(Money money) {
        return Map.of("amount", money.amount().toString(), "currency", money.currency());
    }

    static Sheets sheets(Map<String, Object> group) {
        Map<String, Object> drawing = inner(group, "drawing");
        return new Sheets(
                Instant.parse(plain(group, "frozenAt")),
                plain(group, "kit"),
                new ChosenDrawing(plain(drawing, "code"), text(drawing, "name"), plain(drawing, "sha256")),
                list(group, "bill", SheetsJson::material),
                list(group, "settlement", SheetsJson::line),
                money(group, "total"));
    }

    private static Material material(Map<String, Object> group) {
        return new Material(
                plain(group, "code"),
                text(group, "name"),
                plain(group, "specification"),
                plain(group, "unit"),
                new BigDecimal(plain(group, "quantity")),
                plain(group, "formula"));
    }

    private static SettlementLine line(Map<String, Object> group) {
        return new SettlementLine(
                plain(group, "code"),
                text(group, "name"),
                plain(group, "unit"),
                new BigDecimal(plain(group, "quantity")),
                plain(group, "formula"),
                money(group, "unitPrice"),
                money(group, "amount"),
                text(group, "basis"));
    }

    private static LocalizedText text(Map<String, Object> group, String name) {
        Map<String, Object> text = inner(group, name);
        return new LocalizedText(plain(text, "zh"), plain(text, "en"));
    }

    private static Money money(Map<String, Object> group, String name) {
        Map<String, Object> money = inner(group, name);
        return new Money(new BigDecimal(plain(money, "amount")), plain(money, "currency"));
    }

    private static String plain(Map<String, Object> group, String name) {
        return (String) group.get(name);
    }

    @SuppressWarnings("unchecked") // written above
    private static Map<String, Object> inner(Map<String, Object> group, String name) {
        return (Map<String, Object>) group.get(name);
    }

    @SuppressWarnings("unchecked") // written above
    private static <T> List<T> list(Map<String, Object> group, String name, Function<Map<String, Object>, T> item) {
        return ((List<Map<String, Object>>) group.get(name)).stream().map(item).toList();
    }
}
