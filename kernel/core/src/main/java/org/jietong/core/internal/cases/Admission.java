package org.jietong.core.internal.cases;

import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;
import org.jietong.core.internal.numbers.NumberShape;

/** Lets the parties of a case in: the applicant by the session or the phone, staff by their permission and scope. */
public final class Admission {
    private final Store store;
    private final Access access;

    public Admission(Store store, AccessPolicy policy) {
        this.store = store;
        this.access = new Access(policy);
    }

    /**
     * The case, for staff with those of its applications that they may act on.
     *
     * @param permission what staff need for any of its applications
     * @return refused with {@code NUMBER_MISTYPED} when its check character shows a mistake, {@code NOT_FOUND} alike for an
     *     unknown number and a wrong phone, or as the policy says
     */
    public Outcome<Case> to(CaseNumber number, CaseParty party, Permission permission) {
        if (party.isApplicant()) {
            return found(number)
                    .then(whole -> party.phones()
                                    .anyMatch(phone ->
                                            PhoneProof.fits(whole.applicant().phone(), phone))
                            ? Outcome.done(whole)
                            : Outcome.refused(ProblemType.NOT_FOUND));
        }
        return staff(number, party.caller(), permission);
    }

    /** The same for what is for staff alone: nobody else is let in by a phone. */
    public Outcome<Case> staff(CaseNumber number, Caller caller, Permission permission) {
        return access.to(permission, caller, number)
                .then(this::found)
                .then(whole -> narrowed(whole, caller, permission));
    }

    private Outcome<Case> narrowed(Case whole, Caller caller, Permission permission) {
        List<Application> some = whole.applications().stream()
                .filter(application -> access.allows(permission, caller, application))
                .toList();
        return some.isEmpty() ? Outcome.refused(ProblemType.FORBIDDEN) : Outcome.done(whole.with(some));
    }

    private Outcome<Case> found(CaseNumber number) {
        return NumberShape.typed(number.value(), number)
                .then(typed -> store.read(work -> work.cases().find(typed))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }
}
