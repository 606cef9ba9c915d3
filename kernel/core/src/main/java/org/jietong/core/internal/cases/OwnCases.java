package org.jietong.core.internal.cases;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Query;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;
import org.jietong.core.internal.search.Searching;

/**
 * What belongs to a signed-in applicant: the cases handed in with a telephone that is proven, the own one or that of somebody
 * whose mandate is held (R5.1).
 *
 * @param store where cases are
 * @param searching finds them
 */
record OwnCases(Store store, Searching<Case> searching) {
    private static final int MOST = 200;

    /** What an applicant does with an application that staff do on behalf of one. */
    private static final Set<Permission> OWN =
            EnumSet.of(Permission.READ_CASES, Permission.SUBMIT_ON_BEHALF, Permission.HANDLE_DOCUMENTS);

    OwnCases(Store store) {
        this(store, new Searching<>((work, query) -> work.cases().list(query)));
    }

    /** The newest 200. What was handed in a moment ago may be missing. */
    List<Case> of(Caller.Applicant applicant) {
        return applicant
                .phones()
                .flatMap(this::handedInWith)
                .distinct()
                .sorted(Comparator.comparing(Case::submittedAt).reversed())
                .limit(MOST)
                .toList();
    }

    private Stream<Case> handedInWith(String phone) {
        Filter none = Filter.none();
        Filter text = new Filter(
                none.utility(),
                none.district(),
                none.state(),
                none.category(),
                none.representative(),
                none.dueBefore(),
                Optional.of(phone));
        return store.read(work -> searching.page(work, Query.of(text, Order.NEWEST, MOST))).items().stream()
                .filter(found -> PhoneProof.fits(found.applicant().phone(), phone));
    }

    /** The application, if it is the applicant's and such a thing is theirs to do; otherwise as if there were none. */
    Outcome<Application> admitted(Application application, Permission permission, Caller.Applicant applicant) {
        boolean own = store
                .read(work -> work.cases().heads(List.of(application.key().caseId())))
                .stream()
                .anyMatch(whole -> applicant
                        .phones()
                        .anyMatch(phone -> PhoneProof.fits(whole.applicant().phone(), phone)));
        if (!own) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        return OWN.contains(permission) ? Outcome.done(application) : Outcome.refused(ProblemType.FORBIDDEN);
    }
}
