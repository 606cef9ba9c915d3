package org.jietong.core.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Receipt;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.intake.Draft;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Adds applications to open cases. That a case runs and has none for the utility yet is seen again in the transaction; of
 * two at once, one loses the race for the next edition of the receipt and is looked at anew.
 *
 * @param admission lets the applicant and staff in
 * @param receiving where cases are kept, and what makes them
 */
record Adding(Admission admission, Receiving receiving) {

    Outcome<Receipt> add(CaseNumber number, Addition addition, CaseParty party, Once<Receipt> once, Moment moment) {
        return admission
                .to(number, party, Permission.SUBMIT_ON_BEHALF)
                .map(entered -> receiving.store().read(work -> whole(entered, work)))
                .then(whole -> free(whole, addition.wish().utility()))
                .then(whole -> receiving.intake().addition(whole, addition, moment))
                .then(draft -> kept(draft, once, moment));
    }

    private Outcome<Receipt> kept(Draft drafted, Once<Receipt> once, Moment moment) {
        try (Draft draft = drafted) {
            Outcome<Receipt> outcome = receiving.store().transact(work -> work.answers()
                    .once(once, moment.at(), () -> stored(draft, moment, work)));
            if (outcome.problem().isEmpty()) {
                draft.keep();
            }
            return outcome;
        }
    }

    private Outcome<Receipt> stored(Draft draft, Moment moment, UnitOfWork work) {
        Application added = draft.made().applications().get(0);
        return free(whole(draft.made(), work), added.key().utility().value()).map(before -> {
            List<Application> applications = new ArrayList<>(before.applications());
            applications.add(added);
            Receipt receipt = receiving
                    .receipts()
                    .next(before.with(applications), work.receipts().editions(before.number()), moment.at());
            work.receipts().issue(receipt);
            work.cases().add(added, before.applications().size(), draft.made().consent());
            draft.sheets().forEach(work.sheets()::insert);
            work.journal().append(draft.events());
            work.evidence().ask(draft.orders());
            return receipt;
        });
    }

    private static Case whole(Case known, UnitOfWork work) {
        return work.cases().find(known.id()).orElseThrow(() -> new IllegalStateException("a case is never removed"));
    }

    /** The case, if it is open and nobody works for this utility in it; a code that is none is refused by its check. */
    private static Outcome<Case> free(Case whole, String utility) {
        if (!whole.open()) {
            return Outcome.refused(ProblemType.CASE_CLOSED);
        }
        Optional<Application> running = whole.applications().stream()
                .filter(application -> !application.state().ended())
                .filter(application -> application.key().utility().value().equals(utility))
                .findFirst();
        return running.map(application -> Outcome.<Case>refused(Problem.of(
                        ProblemType.ALREADY_APPLIED,
                        Map.of(
                                "utility",
                                utility,
                                "application",
                                application.key().number().value()))))
                .orElseGet(() -> Outcome.done(whole));
    }
}
