package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.text.LocalizedText;

/**
 * A receipt as a JSON object, so that a repeated submission gets the very answer of the first.
 * Those written before there were editions lack edition and next step.
 */
final class ReceiptJson {
    private ReceiptJson() {}

    static Map<String, Object> group(Receipt receipt) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("number", receipt.number().value());
        group.put("submittedAt", receipt.submittedAt().toString());
        group.put(
                "applications",
                receipt.applications().stream().map(ReceiptJson::line).toList());
        receipt.edition()
                .ifPresent(edition -> group.put(
                        "edition",
                        Map.of(
                                "ordinal", BigDecimal.valueOf(edition.ordinal()),
                                "issuedAt", edition.issuedAt().toString(),
                                "code", edition.code())));
        return group;
    }

    private static Map<String, Object> line(Receipt.Line line) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("number", line.number().value());
        group.put("utility", line.utility());
        group.put("category", line.category());
        group.put("state", line.state().name());
        group.put("packVersion", line.packVersion());
        group.put("packDigest", line.packDigest());
        group.put("representative", RepresentativeJson.group(line.representative()));
        line.next().ifPresent(next -> group.put("next", Map.of("zh", next.zh(), "en", next.en())));
        return group;
    }

    @SuppressWarnings("unchecked") // written above
    static Receipt receipt(Map<String, Object> group) {
        return new Receipt(
                new CaseNumber((String) group.get("number")),
                Instant.parse((String) group.get("submittedAt")),
                ((List<Map<String, Object>>) group.get("applications"))
                        .stream().map(ReceiptJson::line).toList(),
                Optional.ofNullable((Map<String, Object>) group.get("edition")).map(ReceiptJson::edition));
    }

    private static Receipt.Edition edition(Map<String, Object> group) {
        return new Receipt.Edition(
                ((BigDecimal) group.get("ordinal")).intValueExact(),
                Instant.parse((String) group.get("issuedAt")),
                (String) group.get("code"));
    }

    @SuppressWarnings("unchecked") // written above
    private static Receipt.Line line(Map<String, Object> line) {
        return new Receipt.Line(
                new ApplicationNumber((String) line.get("number")),
                (String) line.get("utility"),
                (String) line.get("category"),
                ApplicationState.valueOf((String) line.get("state")),
                (String) line.get("packVersion"),
                (String) line.get("packDigest"),
                RepresentativeJson.representative((Map<String, Object>) line.get("representative")),
                Optional.ofNullable((Map<String, Object>) line.get("next"))
                        .map(next -> new LocalizedText((String) next.get("zh"), (String) next.get("en"))));
    }
}
