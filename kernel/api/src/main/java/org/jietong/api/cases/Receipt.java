package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a submission; the same again when the submission is repeated.
 *
 * @param number number of the case
 * @param submittedAt when it came in
 * @param applications one line for each utility
 */
public record Receipt(CaseNumber number, Instant submittedAt, List<Line> applications) {
    public Receipt {
        applications = List.copyOf(applications);
    }

    /**
     * One utility's part of the receipt.
     *
     * @param number number of the application
     * @param utility code of the utility
     * @param category code of the category
     * @param state where it stood when the receipt was written
     * @param packVersion version of the pack that classified it
     * @param packDigest digest of that pack
     * @param representative who answers for it
     */
    public record Line(
            ApplicationNumber number,
            String utility,
            String category,
            ApplicationState state,
            String packVersion,
            String packDigest,
            Representative representative) {}
}
