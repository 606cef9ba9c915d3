package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.journal.Actor;

/** A connection plan as a JSON object. */
final class PlanJson {
    private PlanJson() {}

    static Map<String, Object> group(RecordedPlan recorded) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("application", recorded.application().toString());
        group.put("version", BigDecimal.valueOf(recorded.version()));
        group.put("at", recorded.at().toString());
        group.put("by", actor(recorded.by()));
        ConnectionPlan plan = recorded.plan();
        group.put("point", plan.point());
        group.put("pipe", plan.pipe());
        group.put("diameter", BigDecimal.valueOf(plan.diameter()));
        group.put("route", plan.route());
        group.put("applicantBuilds", plan.applicantBuilds());
        group.put("validUntil", plan.validUntil().toString());
        plan.note().ifPresent(note -> group.put("note", note));
        group.put("files", plan.files().stream().map(PlanJson::file).toList());
        return group;
    }

    static Map<String, Object> actor(Actor actor) {
        return Map.of("kind", actor.kind().name(), "name", actor.name());
    }

    private static Map<String, Object> file(StoredContent file) {
        return Map.of(
                "sha256", file.sha256(),
                "mediaType", file.mediaType(),
                "size", BigDecimal.valueOf(file.size()),
                "fileName", file.fileName(),
                "scan", file.scan().name());
    }

    @SuppressWarnings("unchecked") // written above
    static RecordedPlan plan(Map<String, Object> group) {
        ConnectionPlan plan = new ConnectionPlan(
                text(group, "point"),
                text(group, "pipe"),
                number(group, "diameter").intValueExact(),
                text(group, "route"),
                (List<String>) group.get("applicantBuilds"),
                LocalDate.parse(text(group, "validUntil")),
                Optional.ofNullable(text(group, "note")),
                ((List<Map<String, Object>>) group.get("files"))
                        .stream().map(PlanJson::content).toList());
        return new RecordedPlan(
                UUID.fromString(text(group, "application")),
                number(group, "version").longValueExact(),
                plan,
                Instant.parse(text(group, "at")),
                actor(group, "by"));
    }

    @SuppressWarnings("unchecked") // written above
    static Actor actor(Map<String, Object> group, String name) {
        Map<String, Object> actor = (Map<String, Object>) group.get(name);
        return new Actor(Actor.Kind.valueOf(text(actor, "kind")), text(actor, "name"));
    }

    private static StoredContent content(Map<String, Object> group) {
        return new StoredContent(
                text(group, "sha256"),
                text(group, "mediaType"),
                number(group, "size").longValueExact(),
                text(group, "fileName"),
                StoredContent.Scan.valueOf(text(group, "scan")));
    }

    private static BigDecimal number(Map<String, Object> group, String name) {
        return (BigDecimal) group.get(name);
    }

    private static String text(Map<String, Object> group, String name) {
        return (String) group.get(name);
    }
}
