package org.jietong.core.internal.cases.receipts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Receipt;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.core.internal.numbers.Numbers;

/** Writes receipts. */
public final class ReceiptMaker {
    private static final int FIRST = 1;

    private final RulePacks packs;
    private final Numbers numbers;
    private final NextSteps steps = new NextSteps();

    /**
     * @param packs name the documents and limits of the applications
     * @param numbers gives verification codes out
     */
    public ReceiptMaker(RulePacks packs, Numbers numbers) {
        this.packs = packs;
        this.numbers = numbers;
    }

    /** The answer to a submission. */
    public Receipt first(Case made) {
        return of(made, FIRST, made.submittedAt());
    }

    /**
     * The receipt of a case as it is now.
     *
     * @param earlier the editions there are; none for a case that is older than editions, whose first is not known
     */
    public Receipt next(Case whole, List<Receipt> earlier, Instant at) {
        int last = earlier.stream()
                .flatMap(receipt -> receipt.edition().stream())
                .mapToInt(Receipt.Edition::ordinal)
                .max()
                .orElse(FIRST);
        return of(whole, last + 1, at);
    }

    private Receipt of(Case whole, int ordinal, Instant at) {
        return new Receipt(
                whole.number(),
                whole.submittedAt(),
                whole.applications().stream().map(this::line).toList(),
                Optional.of(new Receipt.Edition(ordinal, at, numbers.forReceipt())));
    }

    private Receipt.Line line(Application application) {
        return new Receipt.Line(
                application.key().number(),
                application.key().utility().value(),
                application.classified().category(),
                application.state(),
                application.classified().pack().version(),
                application.classified().pack().digest(),
                application.representative(),
                Optional.of(steps.of(application, pack(application))));
    }

    private RulePack pack(Application application) {
        String digest = application.classified().pack().digest();
        return packs.find(digest)
                .orElseThrow(() -> new IllegalStateException("the rule pack " + digest + " was not kept"));
    }
}
