package org.jietong.messages.internal.telling;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.jietong.messages.internal.fakes.Town;

/** The details that each event of the kernel carries, as those write them who write the event. */
final class EventSamples {
    private static final Map<String, String> VISIT =
            Map.of("begins", "2026-03-05T01:00:00Z", "ends", "2026-03-05T02:00:00Z", "applications", "W1");

    private static final Map<String, Map<String, String>> DETAILS = Map.ofEntries(
            entry("CASE_SUBMITTED", Map.of("channel", "WEB", "district", "150302", "utilities", "water")),
            entry("APPLICATION_ADDED", Map.of("utilities", "water", "application", "W1")),
            entry("CASE_REPLIED", Map.of("edition", "2", "utilities", "water", "applications", "W1")),
            entry(
                    "REPRESENTATIVE_ASSIGNED",
                    Map.of(
                            "representative",
                            Town.REPRESENTATIVE.id().toString(),
                            "name",
                            "乌云",
                            "reason",
                            "LEAST_LOAD")),
            entry(
                    "APPLICATION_ACCEPTED",
                    Map.of("category", "W2", "deadline", "2026-03-06T10:00:00Z", "provisional", "false")),
            entry("APPLICATION_RETURNED", Map.of("remarks", "1", "remark.1", "面积有误 {x}", "remark.1.subject", "area")),
            entry("APPLICATION_RESUBMITTED", Map.of("category", "W2")),
            entry("APPLICATION_REJECTED", Map.of("remark.1", "不在供水范围内", "from", "SUBMITTED")),
            entry("APPLICATION_WITHDRAWN", Map.of("from", "SUBMITTED")),
            entry("DOCUMENT_HANDED_IN", Map.of("document", "RED_LINE_MAP", "sha256", "cd", "from", "PROMISED")),
            entry("CLOCK_SUSPENDED", Map.of("suspension", "1", "reason", "FROST")),
            entry("CLOCK_RESUMED", Map.of("suspension", "1")),
            entry("SUPPLY_STARTED", Map.of("supplyStartedAt", "2026-03-05T10:00:00Z", "meters", "1")),
            entry("DEADLINE_RECALCULATED", Map.of("deadline", "2026-03-06T10:00:00Z", "provisional", "true")),
            entry("DOCUMENT_REMINDER", Map.of("document", "RED_LINE_MAP", "promisedBy", "2026-03-04")),
            entry("DOCUMENT_OVERDUE", Map.of("document", "RED_LINE_MAP", "promisedBy", "2026-03-04")),
            entry("APPOINTMENT_BOOKED", VISIT),
            entry("APPOINTMENT_MOVED", moved()),
            entry("APPOINTMENT_CANCELLED", VISIT),
            entry("APPOINTMENT_PASSED_ON", VISIT),
            entry("APPOINTMENT_TO_REBOOK", VISIT),
            entry("QUESTION_ASKED", Map.of("message", "1")),
            entry("QUESTION_ANSWERED", Map.of("message", "1")),
            entry("TASK_NUDGED", Map.of("task", "SITE_SURVEY")),
            entry("TASK_ASSIGNED", Map.of("task", "SITE_SURVEY", "name", "苏和")),
            entry("INSPECTED", Map.of("result", "FAILED", "failed", "true", "findings", "2", "open", "2")),
            entry("EVIDENCE_NOT_RECEIVED", Map.of("document", "RED_LINE_MAP", "result", "NOT_FOUND")),
            entry("ESCALATED", escalated("REPRESENTATIVE", "AT_RISK", "DESK,SMS")));

    private EventSamples() {}

    private static Map<String, String> moved() {
        Map<String, String> details = new HashMap<>(VISIT);
        details.put("movedFrom", "2026-03-04T01:00:00Z");
        return details;
    }

    static Map<String, String> of(String event) {
        return DETAILS.get(event);
    }

    static Map<String, String> escalated(String to, String reason, String channels) {
        return Map.of(
                "step", "NEARLY_DUE",
                "level", "1",
                "to", to,
                "times", "1",
                "channels", channels,
                "reason", reason,
                "deadline", "2026-03-06T10:00:00Z");
    }
}
