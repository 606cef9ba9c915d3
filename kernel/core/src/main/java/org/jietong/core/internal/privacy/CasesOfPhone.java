package org.jietong.core.internal.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.PhoneProof;
import org.jietong.core.internal.search.Searching;

/** Every case that was handed in with a telephone; what was handed in a moment ago may be missing. */
final class CasesOfPhone {
    private static final int PAGE = 200;
    private static final Searching<Case> SEARCHING =
            new Searching<>((work, query) -> work.cases().list(query));

    private CasesOfPhone() {}

    static List<Case> of(String phone, UnitOfWork work) {
        List<Case> found = new ArrayList<>();
        Query first = Query.of(with(phone), Order.NEWEST, PAGE);
        Optional<String> next = Optional.empty();
        do {
            Page<Case> page = SEARCHING.page(work, first.part(PAGE, next));
            page.items().stream()
                    .filter(each -> PhoneProof.fits(each.applicant().phone(), phone))
                    .forEach(found::add);
            next = page.next();
        } while (next.isPresent());
        return found;
    }

    private static Filter with(String phone) {
        Filter none = Filter.none();
        return new Filter(
                none.utility(),
                none.district(),
                none.state(),
                none.category(),
                none.representative(),
                none.dueBefore(),
                Optional.of(phone));
    }
}
