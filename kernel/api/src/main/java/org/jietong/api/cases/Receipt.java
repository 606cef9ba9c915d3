package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;

/**
 * The one receipt of a case (R1.3): the answer to a submission, the same again when the submission is repeated. When the
 * case gets a further application, its receipt is issued in a new edition.
 *
 * @param number number of the case
 * @param submittedAt when it came in
 * @param applications one line for each utility
 * @param edition by what this one is told from earlier ones and from forged ones; empty on receipts that were written
 *     before there were editions
 */
public record Receipt(CaseNumber number, Instant submittedAt, List<Line> applications, Optional<Edition> edition) {
    public Receipt {
        applications = List.copyOf(applications);
    }

    /** One without an edition. */
    public Receipt(CaseNumber number, Instant submittedAt, List<Line> applications) {
        this(number, submittedAt, applications, Optional.empty());
    }

    /**
     * One issue of the receipt.
     *
     * @param ordinal 1 for the answer to the submission, one more for each further
     * @param issuedAt when it was issued
     * @param code the verification code: with the number it shows a third party that the receipt is genuine; for example
     *     {@code 7K3M-9Q2X-0ABC-5}
     */
    public record Edition(int ordinal, Instant issuedAt, String code) {}

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
     * @param next what happens next, as it was said when the receipt was written; empty on receipts without an edition
     */
    public record Line(
            ApplicationNumber number,
            String utility,
            String category,
            ApplicationState state,
            String packVersion,
            String packDigest,
            Representative representative,
            Optional<LocalizedText> next) {
        /** One that does not say what happens next. */
        public Line(
                ApplicationNumber number,
                String utility,
                String category,
                ApplicationState state,
                String packVersion,
                String packDigest,
                Representative representative) {
            this(number, utility, category, state, packVersion, packDigest, representative, Optional.empty());
        }
    }
}
