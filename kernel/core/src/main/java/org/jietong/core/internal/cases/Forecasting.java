package org.jietong.core.internal.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Forecast;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Finished;
import org.jietong.api.store.Store;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.forecast.Forecaster;
import org.jietong.core.internal.cases.forecast.History;
import org.jietong.core.internal.people.LoadBook;

/**
 * Reads what a forecast looks at, a bounded number of rows from an index.
 *
 * @param store the finished applications
 * @param details the rules and the time
 * @param book what representatives have on hand
 */
record Forecasting(Store store, Details details, LoadBook book) {
    private static final Duration PAST = Duration.ofDays(365);
    private static final int MOST_OF_A_CATEGORY = 500;
    private static final int MOST_OF_EACH = 100;

    Forecast of(Application application) {
        Instant now = details.clock().instant();
        RulePack pack = details.pack(application);
        Category category = Details.category(application, pack);
        History history = history(application.key().utility(), pack, category, now.minus(PAST));
        return new Forecaster(details.deadlines().time())
                .of(
                        application,
                        pack,
                        category,
                        history,
                        book.onHand(application.representative().id(), now),
                        now);
    }

    private History history(UtilityCode utility, RulePack pack, Category category, Instant since) {
        List<Finished> own = finished(utility, category, since, MOST_OF_A_CATEGORY);
        if (own.size() >= History.LEAST) {
            return History.among(own, List.of());
        }
        List<Finished> whole = pack.categories().stream()
                .flatMap(each -> finished(utility, each, since, MOST_OF_EACH).stream())
                .toList();
        return History.among(own, whole);
    }

    private List<Finished> finished(UtilityCode utility, Category category, Instant since, int most) {
        return store.read(work -> work.applications().finished(utility, category.code(), since, most));
    }
}
