package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseReply;

/** The reply to a case as a JSON object, with its plans in it: it says for ever what it said. */
final class ReplyJson {
    private ReplyJson() {}

    static Map<String, Object> group(CaseReply reply) {
        return Map.of(
                "caseId", reply.caseId().toString(),
                "number", reply.number().value(),
                "edition", BigDecimal.valueOf(reply.edition()),
                "issuedAt", reply.issuedAt().toString(),
                "issuedBy", PlanJson.actor(reply.issuedBy()),
                "parts", reply.parts().stream().map(ReplyJson::part).toList());
    }

    private static Map<String, Object> part(CaseReply.Part part) {
        return Map.of(
                "number", part.number().value(),
                "utility", part.utility(),
                "category", part.category(),
                "packDigest", part.packDigest(),
                "representative", RepresentativeJson.group(part.representative()),
                "plan", PlanJson.group(part.plan()));
    }

    @SuppressWarnings("unchecked") // written above
    static CaseReply reply(Map<String, Object> group) {
        return new CaseReply(
                UUID.fromString((String) group.get("caseId")),
                new CaseNumber((String) group.get("number")),
                ((BigDecimal) group.get("edition")).intValueExact(),
                Instant.parse((String) group.get("issuedAt")),
                PlanJson.actor(group, "issuedBy"),
                ((List<Map<String, Object>>) group.get("parts"))
                        .stream().map(ReplyJson::part).toList());
    }

    @SuppressWarnings("unchecked") // written above
    private static CaseReply.Part part(Map<String, Object> group) {
        return new CaseReply.Part(
                new ApplicationNumber((String) group.get("number")),
                (String) group.get("utility"),
                (String) group.get("category"),
                (String) group.get("packDigest"),
                RepresentativeJson.representative((Map<String, Object>) group.get("representative")),
                PlanJson.plan((Map<String, Object>) group.get("plan")));
    }
}
