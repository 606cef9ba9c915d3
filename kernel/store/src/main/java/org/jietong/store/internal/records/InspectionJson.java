package org.jietong.store.internal.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Inspections;
import org.jietong.api.cases.SiteInspection;
import org.jietong.store.internal.sql.Json;

/** The inspections of an application, as JSON in its row: they decide with it whether supply starts. */
final class InspectionJson {
    private InspectionJson() {}

    /** The bytes; empty when there are none. */
    static Optional<byte[]> bytes(Inspections inspections) {
        return inspections.history().isEmpty()
                ? Optional.empty()
                : Optional.of(Json.bytes(Map.of(
                        "history",
                        inspections.history().stream()
                                .map(InspectionJson::group)
                                .toList())));
    }

    static Inspections inspections(Optional<byte[]> bytes) {
        return bytes.map(Json::group)
                .map(group -> new Inspections(Groups.groups(group, "history").stream()
                        .map(InspectionJson::inspection)
                        .toList()))
                .orElseGet(Inspections::none);
    }

    private static Map<String, Object> group(SiteInspection inspection) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", inspection.id().toString());
        group.put("result", inspection.result().name());
        group.put("at", inspection.at().toString());
        group.put("inspector", inspection.inspector());
        inspection.note().ifPresent(note -> group.put("note", note));
        group.put(
                "findings",
                inspection.findings().stream().map(InspectionJson::group).toList());
        group.put("cleared", texts(inspection.cleared()));
        group.put("carried", texts(inspection.carried()));
        return group;
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static SiteInspection inspection(Map<String, Object> group) {
        return new SiteInspection(
                UUID.fromString(Groups.text(group, "id")),
                Inspection.Result.valueOf(Groups.text(group, "result")),
                Instant.parse(Groups.text(group, "at")),
                Groups.text(group, "inspector"),
                Groups.textIfAny(group, "note"),
                Groups.groups(group, "findings").stream()
                        .map(InspectionJson::finding)
                        .toList(),
                Groups.ids(group, "cleared"),
                Groups.ids(group, "carried"));
    }

    private static Map<String, Object> group(Finding finding) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", finding.id().toString());
        group.put("code", finding.code());
        group.put("severity", finding.severity().name());
        group.put("text", finding.text());
        group.put("responsible", finding.responsible().name());
        finding.putRightBy().ifPresent(day -> group.put("putRightBy", day.toString()));
        group.put("photos", PhotoJson.groups(finding.photos()));
        finding.clearance().ifPresent(clearance -> group.put("clearance", group(clearance)));
        return group;
    }

    private static Map<String, Object> group(Finding.Clearance clearance) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("at", clearance.at().toString());
        group.put("by", clearance.by());
        clearance.note().ifPresent(note -> group.put("note", note));
        clearance.inspection().ifPresent(id -> group.put("inspection", id.toString()));
        return group;
    }

    private static Finding finding(Map<String, Object> group) {
        return new Finding(
                UUID.fromString(Groups.text(group, "id")),
                Groups.text(group, "code"),
                Finding.Severity.valueOf(Groups.text(group, "severity")),
                Groups.text(group, "text"),
                Finding.Responsible.valueOf(Groups.text(group, "responsible")),
                Groups.textIfAny(group, "putRightBy").map(LocalDate::parse),
                PhotoJson.photos(group),
                Optional.ofNullable(group.get("clearance")).map(InspectionJson::clearance));
    }

    @SuppressWarnings("unchecked") // written as an object
    private static Finding.Clearance clearance(Object value) {
        Map<String, Object> group = (Map<String, Object>) value;
        return new Finding.Clearance(
                Instant.parse(Groups.text(group, "at")),
                Groups.text(group, "by"),
                Groups.textIfAny(group, "note"),
                Groups.textIfAny(group, "inspection").map(UUID::fromString));
    }
}
