package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Representative;

/** A receipt as a JSON object, so that a repeated submission gets the very answer of the first. */
final class ReceiptJson {
    private ReceiptJson() {}

    static Map<String, Object> group(Receipt receipt) {
        return Map.of(
                "number", receipt.number().value(),
                "submittedAt", receipt.submittedAt().toString(),
                "applications",
                        receipt.applications().stream().map(ReceiptJson::line).toList());
    }

    private static Map<String, Object> line(Receipt.Line line) {
        return Map.of(
                "number", line.number().value(),
                "utility", line.utility(),
                "category", line.category(),
                "state", line.state().name(),
                "packVersion", line.packVersion(),
                "packDigest", line.packDigest(),
                "representative",
                        Map.of(
                                "id", line.representative().id().toString(),
                                "name", line.representative().name(),
                                "phone", line.representative().phone()));
    }

    @SuppressWarnings("unchecked") // written above
    static Receipt receipt(Map<String, Object> group) {
        return new Receipt(
                new CaseNumber((String) group.get("number")),
                Instant.parse((String) group.get("submittedAt")),
                ((List<Map<String, Object>>) group.get("applications"))
                        .stream().map(ReceiptJson::line).toList());
    }

    @SuppressWarnings("unchecked") // written above
    private static Receipt.Line line(Map<String, Object> line) {
        Map<String, Object> representative = (Map<String, Object>) line.get("representative");
        return new Receipt.Line(
                new ApplicationNumber((String) line.get("number")),
                (String) line.get("utility"),
                (String) line.get("category"),
                ApplicationState.valueOf((String) line.get("state")),
                (String) line.get("packVersion"),
                (String) line.get("packDigest"),
                new Representative(
                        UUID.fromString((String) representative.get("id")),
                        (String) representative.get("name"),
                        (String) representative.get("phone")));
    }
}
