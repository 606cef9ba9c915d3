package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Receipt;

/**
 * The answer to a submission.
 *
 * @param number number of the case
 * @param submittedAt when it came in
 * @param applications one for each utility
 * @param representative the one of the first application
 */
public record ReceiptView(
        String number, Instant submittedAt, List<LineView> applications, RepresentativeView representative) {
    /**
     * One utility's part.
     *
     * @param number number of the application
     * @param utility the utility
     * @param category code of its category
     * @param state where it stands
     * @param rulePack the pack that classified it
     * @param representative who answers for it
     */
    public record LineView(
            String number,
            String utility,
            String category,
            ApplicationState state,
            PackView rulePack,
            RepresentativeView representative) {
        static LineView of(Receipt.Line line) {
            return new LineView(
                    line.number().value(),
                    line.utility(),
                    line.category(),
                    line.state(),
                    new PackView(line.packVersion(), line.packDigest(), Optional.empty()),
                    RepresentativeView.open(line.representative()));
        }
    }

    public static ReceiptView of(Receipt receipt) {
        List<LineView> lines = receipt.applications().stream().map(LineView::of).toList();
        return new ReceiptView(
                receipt.number().value(),
                receipt.submittedAt(),
                lines,
                lines.get(0).representative());
    }
}
