package org.jietong.core.internal.credit;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Outline;
import org.jietong.api.cases.Outlines;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** Outlines of what is stored; its applicants by the keyed digests of the register, since these name nobody either. */
class StoredOutlines implements Outlines {
    /** Keeps telephone numbers apart from identity numbers of the same digits. */
    private static final String PHONE = "TEL:";

    private final Store store;
    private final Subjects subjects;

    StoredOutlines(Store store, Subjects subjects) {
        this.store = store;
        this.subjects = subjects;
    }

    /** A transaction, since the first digest of all makes the secret. */
    @Override
    public Optional<Outline> find(ApplicationNumber number) {
        return store.transact(
                        work -> Outcome.done(work.applications().find(number).flatMap(application -> work.cases()
                                .find(application.key().caseId())
                                .map(whole -> outline(application, whole, work)))))
                .orElseThrow();
    }

    @Override
    public Optional<Outline> find(UUID caseId, UUID application) {
        return store.transact(
                        work -> Outcome.done(work.cases().find(caseId).flatMap(whole -> whole.applications().stream()
                                .filter(one -> one.key().id().equals(application))
                                .findFirst()
                                .map(one -> outline(one, whole, work)))))
                .orElseThrow();
    }

    private Outline outline(Application application, Case whole, UnitOfWork work) {
        return new Outline(
                application.key().id(),
                application.key().number(),
                application.key().utility(),
                application.key().district(),
                application.classified().category(),
                application.state(),
                application.representative(),
                application.connection().map(Connection::supplyStartedAt),
                subjects.of(name(whole.applicant()), work));
    }

    private static String name(Applicant applicant) {
        return applicant
                .identityNumber()
                .orElseGet(() -> PHONE + applicant.phone().replaceAll("[^0-9+]", ""));
    }
}
