package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.VerifiedReceipt;
import org.jietong.api.rules.RulePack;

/**
 * A genuine receipt as a third party sees it: what is printed on it, without any person.
 *
 * @param number number of the case
 * @param submittedAt when it came in
 * @param edition which issue of the receipt it is
 * @param issuedAt when it was issued
 * @param newest whether no later edition replaces it
 * @param applications one for each utility
 */
public record VerifiedReceiptView(
        String number,
        Instant submittedAt,
        Optional<Integer> edition,
        Optional<Instant> issuedAt,
        boolean newest,
        List<LineView> applications) {
    /**
     * One utility's part.
     *
     * @param number number of the application
     * @param utility code and name of the utility
     * @param category its class
     * @param limit the promised time
     * @param state where it stood when the receipt was issued
     */
    public record LineView(
            String number,
            CodeNameView utility,
            CodeNameView category,
            Optional<LimitView> limit,
            ApplicationState state) {
        static LineView of(Receipt.Line line, Optional<RulePack> pack, Locale language) {
            return new LineView(
                    line.number().value(),
                    CodeNameView.ofUtility(line.utility(), pack, language),
                    CodeNameView.ofCategory(line.category(), pack, language),
                    pack.flatMap(known -> known.category(line.category()))
                            .map(category -> LimitView.of(category.limit(), language)),
                    line.state());
        }
    }

    public static VerifiedReceiptView of(VerifiedReceipt verified, Locale language) {
        Receipt receipt = verified.receipt();
        return new VerifiedReceiptView(
                receipt.number().value(),
                receipt.submittedAt(),
                receipt.edition().map(Receipt.Edition::ordinal),
                receipt.edition().map(Receipt.Edition::issuedAt),
                verified.newest(),
                receipt.applications().stream()
                        .map(line -> LineView.of(
                                line, Optional.ofNullable(verified.packs().get(line.packDigest())), language))
                        .toList());
    }
}
