package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Returned;

/** When an application lay with its applicant, as JSON in its row: seldom, and always read with it. */
final class ReturnedJson {
    private ReturnedJson() {}

    static List<Map<String, String>> groups(List<Returned> returns) {
        return returns.stream().map(ReturnedJson::group).toList();
    }

    static List<Returned> returns(List<Map<String, Object>> groups) {
        return groups.stream().map(ReturnedJson::returned).toList();
    }

    private static Map<String, String> group(Returned returned) {
        Map<String, String> group = new HashMap<>();
        group.put("at", returned.at().toString());
        returned.resubmittedAt().ifPresent(again -> group.put("again", again.toString()));
        return group;
    }

    private static Returned returned(Map<String, Object> group) {
        return new Returned(
                Instant.parse((String) group.get("at")),
                Optional.ofNullable(group.get("again")).map(again -> Instant.parse((String) again)));
    }
}
