package org.jietong.rest.internal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Receipts;
import org.jietong.api.cases.VerifiedReceipt;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.RulePack;
import org.jietong.api.text.LocalizedText;

/** Knows the receipt of one case. */
final class FakeReceipts implements Receipts {
    static final String CODE = "7K3M-9Q2X-0ABC-5";
    private static final Map<String, RulePack> PACKS =
            Map.of(Samples.reference().digest(), Samples.pack());

    static Receipt receipt() {
        return new Receipt(
                Samples.CASE,
                Samples.NOW,
                Samples.receipt().applications().stream()
                        .map(FakeReceipts::withWords)
                        .toList(),
                Optional.of(new Receipt.Edition(1, Samples.NOW, CODE)));
    }

    @Override
    public Outcome<IssuedReceipt> find(CaseNumber number, OptionalInt edition, CaseParty party) {
        return edition.orElse(1) == 1 && known(party)
                ? Outcome.done(new IssuedReceipt(Samples.caseDetail().record(), receipt(), PACKS))
                : Outcome.refused(ProblemType.NO_RECEIPT);
    }

    @Override
    public Outcome<VerifiedReceipt> verify(CaseNumber number, String code) {
        return code.equals(CODE)
                ? Outcome.done(new VerifiedReceipt(receipt(), true, PACKS))
                : Outcome.refused(ProblemType.RECEIPT_NOT_GENUINE);
    }

    private static Receipt.Line withWords(Receipt.Line line) {
        return new Receipt.Line(
                line.number(),
                line.utility(),
                line.category(),
                line.state(),
                line.packVersion(),
                line.packDigest(),
                line.representative(),
                Optional.of(new LocalizedText("请提交图纸", "Hand in the drawing")));
    }

    private static boolean known(CaseParty party) {
        return party.phone().map(Samples.PHONE::equals).orElse(true);
    }
}
