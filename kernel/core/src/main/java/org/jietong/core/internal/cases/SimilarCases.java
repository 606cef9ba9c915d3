package org.jietong.core.internal.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Similar;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.search.Resemblance;

/**
 * Finds what may be asking for the same as a form that is being handed in.
 *
 * @param store where the cases are
 * @param access what the caller may see
 * @param details shows them
 */
record SimilarCases(Store store, Access access, Details details) {
    private static final int MOST = 50;

    Outcome<List<Similar>> to(Submission form, Caller caller) {
        Resemblance resemblance = new Resemblance(form);
        return access.within(Query.of(Filter.none(), Order.NEWEST, MOST), caller)
                .map(ours -> store.read(work -> found(resemblance, ours, work)))
                .map(cases -> cases.stream()
                        .flatMap(one -> resembling(one, resemblance, caller))
                        .limit(MOST)
                        .toList());
    }

    private static List<Case> found(Resemblance resemblance, Query ours, UnitOfWork work) {
        Set<UUID> newestFirst = new TreeSet<>(Comparator.reverseOrder());
        for (Set<String> words : resemblance.words()) {
            newestFirst.addAll(
                    work.search().cases(words, Optional.empty(), MOST).items());
        }
        List<UUID> some = newestFirst.stream().limit(MOST).toList();
        return some.isEmpty() ? List.of() : work.cases().list(ours.among(some)).items();
    }

    private Stream<Similar> resembling(Case one, Resemblance resemblance, Caller caller) {
        return one.applications().stream()
                .filter(application -> access.allows(Permission.READ_CASES, caller, application))
                .filter(application -> !resemblance.with(one, application).isEmpty())
                .map(application -> new Similar(
                        resemblance.with(one, application),
                        new ListedApplication(
                                details.of(application),
                                access.shown(one.applicant(), List.of(application), caller),
                                one.site())));
    }
}
