package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.Consent;
import org.jietong.api.journal.Actor;

/** A consent, and the act by which it was given, as JSON in a column. An old one may have no act. */
final class ConsentJson {
    private ConsentJson() {}

    static Map<String, Object> group(Consent consent) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("all", consent.all());
        group.put("sources", consent.sources());
        consent.given().ifPresent(given -> {
            group.put("kind", given.by().kind().name());
            group.put("name", given.by().name());
            group.put("at", given.at().toString());
            group.put("wording", given.wording());
        });
        if (!consent.withdrawn().isEmpty()) {
            group.put("withdrawn", withdrawn(consent));
        }
        return group;
    }

    private static List<Map<String, String>> withdrawn(Consent consent) {
        return consent.withdrawn().entrySet().stream()
                .map(act -> Map.of(
                        "source", act.getKey(),
                        "kind", act.getValue().by().kind().name(),
                        "name", act.getValue().by().name(),
                        "at", act.getValue().at().toString()))
                .toList();
    }

    @SuppressWarnings("unchecked") // written above from texts
    static Consent consent(Map<String, Object> group) {
        return new Consent(
                (Boolean) group.get("all"),
                Set.copyOf((List<String>) group.get("sources")),
                given(group),
                withdrawn((List<Map<String, String>>) group.getOrDefault("withdrawn", List.of())));
    }

    private static Map<String, Consent.Withdrawn> withdrawn(List<Map<String, String>> acts) {
        return acts.stream()
                .collect(Collectors.toMap(
                        act -> act.get("source"),
                        act -> new Consent.Withdrawn(
                                new Actor(Actor.Kind.valueOf(act.get("kind")), act.get("name")),
                                Instant.parse(act.get("at")))));
    }

    private static Optional<Consent.Given> given(Map<String, Object> group) {
        return Optional.ofNullable((String) group.get("kind"))
                .map(kind -> new Consent.Given(
                        new Actor(Actor.Kind.valueOf(kind), (String) group.get("name")),
                        Instant.parse((String) group.get("at")),
                        (String) group.get("wording")));
    }
}
