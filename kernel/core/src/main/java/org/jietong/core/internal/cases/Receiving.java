package org.jietong.core.internal.cases;

import java.util.Optional;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Submission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.ReceiptRecords.Kept;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.intake.Draft;
import org.jietong.core.internal.cases.intake.Intake;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.receipts.ReceiptMaker;

/**
 * Takes submissions in, each once: a repetition gets the receipt of the first.
 *
 * @param store where cases and receipts are kept
 * @param intake makes the case
 * @param receipts writes its receipt
 */
record Receiving(Store store, Intake intake, ReceiptMaker receipts) {

    Outcome<Receipt> receive(Submission submission, Moment moment) {
        Outcome<Draft> drafted = intake.draft(submission, moment);
        if (drafted instanceof Outcome.Refused<Draft> refused) {
            return repeated(submission).orElseGet(() -> Outcome.refused(refused.reason()));
        }
        try (Draft draft = drafted.orElseThrow()) {
            Receipt receipt = receipts.first(draft.made());
            Outcome<Receipt> outcome = store.transact(work -> stored(draft, receipt, submission.repetition(), work));
            if (outcome instanceof Outcome.Done<Receipt> done
                    && done.value().number().equals(draft.made().number())) {
                draft.keep();
            }
            return outcome;
        }
    }

    /**
     * What was taken in once is answered with its receipt even if by now it would be refused. Looked up only then, since
     * otherwise the transaction does so.
     */
    private Optional<Outcome<Receipt>> repeated(Submission submission) {
        return submission.repetition().flatMap(repetition -> store.read(
                        work -> work.receipts().find(repetition.key()))
                .map(kept -> answered(kept, repetition)));
    }

    private static Outcome<Receipt> stored(
            Draft draft, Receipt receipt, Optional<Repetition> repetition, UnitOfWork work) {
        Optional<Outcome<Receipt>> earlier =
                repetition.flatMap(ours -> work.receipts().find(ours.key()).map(kept -> answered(kept, ours)));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        work.cases().insert(draft.made());
        work.receipts().issue(receipt);
        draft.sheets().forEach(work.sheets()::insert);
        work.journal().append(draft.events());
        work.evidence().ask(draft.orders());
        repetition.ifPresent(ours -> work.receipts().keep(ours, receipt, receipt.submittedAt()));
        return Outcome.done(receipt);
    }

    private static Outcome<Receipt> answered(Kept kept, Repetition repetition) {
        return kept.digest().equals(repetition.digest())
                ? Outcome.done(kept.receipt())
                : Outcome.refused(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
}
