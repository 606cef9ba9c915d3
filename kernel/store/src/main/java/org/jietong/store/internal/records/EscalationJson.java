package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Escalation;
import org.jietong.api.cases.Escalation.Acknowledgement;

/** The steps that were told of an application, as JSON in its row: few of them, and always read with it. */
final class EscalationJson {
    private EscalationJson() {}

    static List<Map<String, String>> groups(List<Escalation> escalations) {
        return escalations.stream().map(EscalationJson::group).toList();
    }

    static List<Escalation> escalations(List<Map<String, Object>> groups) {
        return groups.stream().map(EscalationJson::escalation).toList();
    }

    private static Map<String, String> group(Escalation escalation) {
        Map<String, String> group = new HashMap<>();
        group.put("step", escalation.step());
        group.put("first", escalation.first().toString());
        group.put("last", escalation.last().toString());
        group.put("times", Integer.toString(escalation.times()));
        escalation.acknowledged().ifPresent(noted -> {
            group.put("by", noted.by());
            group.put("at", noted.at().toString());
        });
        return group;
    }

    private static Escalation escalation(Map<String, Object> group) {
        return new Escalation(
                text(group, "step"),
                Instant.parse(text(group, "first")),
                Instant.parse(text(group, "last")),
                Integer.parseInt(text(group, "times")),
                Optional.ofNullable(group.get("by"))
                        .map(by -> new Acknowledgement((String) by, Instant.parse(text(group, "at")))));
    }

    private static String text(Map<String, Object> group, String name) {
        return (String) group.get(name);
    }
}
