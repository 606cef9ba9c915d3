package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Receipt;
import org.jietong.api.rules.RulePack;

/**
 * The one receipt of a case, the answer to a submission.
 *
 * @param number number of the case
 * @param submittedAt when it came in
 * @param applications one for each utility
 * @param representative the one of the first application
 * @param edition which issue of the receipt it is; not on receipts from before there were editions
 * @param issuedAt when it was issued, likewise
 * @param verificationCode with the number it shows a third party that the receipt is genuine, likewise
 */
public record ReceiptView(
        String number,
        Instant submittedAt,
        List<LineView> applications,
        RepresentativeView representative,
        Optional<Integer> edition,
        Optional<Instant> issuedAt,
        Optional<String> verificationCode) {
    /**
     * One utility's part.
     *
     * @param number number of the application
     * @param utility the utility
     * @param category code of its category
     * @param limit the promised time, with the article that promises it
     * @param state where it stands
     * @param rulePack the pack that classified it
     * @param representative who answers for it
     * @param next what happens next, in words; not on receipts from before there were editions
     */
    public record LineView(
            String number,
            String utility,
            String category,
            Optional<LimitView> limit,
            ApplicationState state,
            PackView rulePack,
            RepresentativeView representative,
            Optional<String> next) {
        static LineView of(Receipt.Line line, Function<String, Optional<RulePack>> packs, Locale language) {
            return new LineView(
                    line.number().value(),
                    line.utility(),
                    line.category(),
                    packs.apply(line.packDigest())
                            .flatMap(pack -> pack.category(line.category()))
                            .map(category -> LimitView.of(category.limit(), language)),
                    line.state(),
                    new PackView(line.packVersion(), line.packDigest(), Optional.empty()),
                    RepresentativeView.open(line.representative()),
                    line.next().map(words -> words.in(language)));
        }
    }

    /** @param packs gives the pack of a digest, which is kept for ever */
    public static ReceiptView of(Receipt receipt, Function<String, Optional<RulePack>> packs, Locale language) {
        List<LineView> lines = receipt.applications().stream()
                .map(line -> LineView.of(line, packs, language))
                .toList();
        return new ReceiptView(
                receipt.number().value(),
                receipt.submittedAt(),
                lines,
                lines.get(0).representative(),
                receipt.edition().map(Receipt.Edition::ordinal),
                receipt.edition().map(Receipt.Edition::issuedAt),
                receipt.edition().map(Receipt.Edition::code));
    }
}
