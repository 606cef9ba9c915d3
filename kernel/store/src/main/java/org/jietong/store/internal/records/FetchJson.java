package org.jietong.store.internal.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Fetch;

/** What came of fetching a document, as JSON in a column. */
final class FetchJson {
    private FetchJson() {}

    static Map<String, Object> group(Fetch fetch) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("source", fetch.source());
        fetch.failure().ifPresent(failure -> group.put("failure", failure));
        fetch.issuer().ifPresent(issuer -> group.put("issuer", issuer));
        fetch.reference().ifPresent(reference -> group.put("reference", reference));
        fetch.validUntil().ifPresent(day -> group.put("validUntil", day.toString()));
        return group;
    }

    static Fetch fetch(Map<String, Object> group) {
        return new Fetch(
                (String) group.get("source"),
                text(group, "failure"),
                text(group, "issuer"),
                text(group, "reference"),
                text(group, "validUntil").map(LocalDate::parse));
    }

    private static Optional<String> text(Map<String, Object> group, String name) {
        return Optional.ofNullable((String) group.get(name));
    }
}
