package org.jietong.store.internal.records;

import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.Representative;

/** A representative as a JSON object. */
final class RepresentativeJson {
    private RepresentativeJson() {}

    static Map<String, Object> group(Representative representative) {
        return Map.of(
                "id", representative.id().toString(),
                "name", representative.name(),
                "phone", representative.phone());
    }

    static Representative representative(Map<String, Object> group) {
        return new Representative(
                UUID.fromString((String) group.get("id")), (String) group.get("name"), (String) group.get("phone"));
    }
}
