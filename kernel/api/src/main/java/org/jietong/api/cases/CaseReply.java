package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * The one reply to a joint case (联合答复, R1.3): the connection plans of all applications that were running when it was
 * issued. It stays as it is; a plan that is corrected afterwards gives a further edition.
 *
 * @param caseId id of the case
 * @param number number of the case
 * @param edition 1 for the first, one more for each further
 * @param issuedAt when it was issued
 * @param issuedBy who issued it, or recorded the plan that made this edition
 * @param parts one for each application, in the order asked for
 */
public record CaseReply(
        UUID caseId, CaseNumber number, int edition, Instant issuedAt, Actor issuedBy, List<Part> parts) {
    public CaseReply {
        parts = List.copyOf(parts);
    }

    /** Whether another says the same: the same plans of the same applications. */
    public boolean saysTheSameAs(CaseReply other) {
        return parts.stream()
                .map(Part::plan)
                .toList()
                .equals(other.parts.stream().map(Part::plan).toList());
    }

    /**
     * One utility's part of the reply.
     *
     * @param number number of the application
     * @param utility code of the utility
     * @param category code of the category
     * @param packDigest digest of the pack that classified it
     * @param representative who answered for it when the reply was issued
     * @param plan how it will be connected
     */
    public record Part(
            ApplicationNumber number,
            String utility,
            String category,
            String packDigest,
            Representative representative,
            RecordedPlan plan) {}
}
