package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return group;
    }

    @SuppressWarnings("unchecked") // written above from a set of texts
    static Consent consent(Map<String, Object> group) {
        return new Consent((Boolean) group.get("all"), Set.copyOf((List<String>) group.get("sources")), given(group));
    }

    private static Optional<Consent.Given> given(Map<String, Object> group) {
        return Optional.ofNullable((String) group.get("kind"))
                .map(kind -> new Consent.Given(
                        new Actor(Actor.Kind.valueOf(kind), (String) group.get("name")),
                        Instant.parse((String) group.get("at")),
                        (String) group.get("wording")));
    }
}
