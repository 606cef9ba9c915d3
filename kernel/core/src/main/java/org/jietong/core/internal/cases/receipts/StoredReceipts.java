package org.jietong.core.internal.cases.receipts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Receipts;
import org.jietong.api.cases.VerifiedReceipt;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.numbers.NumberShape;

/** The receipts in the store. */
class StoredReceipts implements Receipts {
    private static final int GROUP = 4;
    private static final int MOST_TYPED = 50;

    private final Store store;
    private final Admission admission;
    private final RulePacks packs;
    private final VerificationLimit limit;

    StoredReceipts(Store store, Admission admission, RulePacks packs, VerificationLimit limit) {
        this.store = store;
        this.admission = admission;
        this.packs = packs;
        this.limit = limit;
    }

    @Override
    public Outcome<IssuedReceipt> find(CaseNumber number, OptionalInt edition, CaseParty party) {
        return admission.to(number, party, Permission.READ_CASES).then(of -> one(editions(number), edition)
                .map(receipt -> Outcome.done(new IssuedReceipt(of, receipt, packs(receipt))))
                .orElseGet(() -> Outcome.refused(ProblemType.NO_RECEIPT)));
    }

    private static Optional<Receipt> one(List<Receipt> editions, OptionalInt wanted) {
        return editions.stream()
                .filter(receipt -> wanted.isEmpty() || ordinal(receipt) == wanted.getAsInt())
                .reduce((earlier, later) -> later);
    }

    @Override
    public Outcome<VerifiedReceipt> verify(CaseNumber number, String code) {
        CaseNumber typed = new CaseNumber(number.value().trim().toUpperCase(Locale.ROOT));
        String grouped = grouped(code);
        return NumberShape.typed(typed.value(), typed)
                .then(known -> NumberShape.typedCode(grouped, known))
                .then(known ->
                        limit.refusal(known).map(Outcome::<CaseNumber>refused).orElseGet(() -> Outcome.done(known)))
                .then(known -> genuine(known, grouped));
    }

    private Outcome<VerifiedReceipt> genuine(CaseNumber number, String code) {
        List<Receipt> editions = editions(number);
        Optional<Receipt> found = editions.stream()
                .filter(receipt -> receipt.edition()
                        .filter(edition -> same(edition.code(), code))
                        .isPresent())
                .findFirst();
        if (found.isEmpty()) {
            limit.wrong(number);
            return Outcome.refused(ProblemType.RECEIPT_NOT_GENUINE);
        }
        boolean newest = found.get().equals(editions.get(editions.size() - 1));
        return Outcome.done(new VerifiedReceipt(found.get(), newest, packs(found.get())));
    }

    private List<Receipt> editions(CaseNumber number) {
        return store.read(work -> work.receipts().editions(number));
    }

    private Map<String, RulePack> packs(Receipt receipt) {
        return receipt.applications().stream()
                .map(Receipt.Line::packDigest)
                .distinct()
                .flatMap(digest -> packs.find(digest).stream())
                .collect(Collectors.toMap(pack -> pack.reference().digest(), pack -> pack));
    }

    private static int ordinal(Receipt receipt) {
        return receipt.edition().map(Receipt.Edition::ordinal).orElse(1);
    }

    /** In a time that tells nothing of how much of it is right. */
    private static boolean same(String known, String given) {
        return MessageDigest.isEqual(
                known.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }

    /** As it is printed, whatever hyphens, spaces and small letters it was typed with. */
    private static String grouped(String code) {
        StringBuilder grouped = new StringBuilder();
        code.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(MOST_TYPED)
                .forEach(character -> {
                    if (grouped.length() % (GROUP + 1) == GROUP) {
                        grouped.append('-');
                    }
                    grouped.appendCodePoint(character);
                });
        return grouped.toString();
    }
}
