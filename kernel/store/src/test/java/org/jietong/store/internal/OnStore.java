package org.jietong.store.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationChange;
import org.jietong.api.cases.Case;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;

/** What the contracts do with the store again and again. */
interface OnStore {
    TestDatabase database();

    default Store store() {
        return database().store();
    }

    default Case kept(Case added) {
        return store().transact(work -> {
                    work.cases().insert(added);
                    return Outcome.done(added);
                })
                .orElseThrow();
    }

    default Optional<Case> found(Case kept) {
        return database().another().read(work -> work.cases().find(kept.number()));
    }

    /** As it stands in the database: read by a node that knows nothing yet. */
    default Optional<Application> found(Application application) {
        return foundBy(database().another(), application);
    }

    default Optional<Application> foundBy(Store node, Application application) {
        return node.read(work -> work.applications().find(application.key().number()));
    }

    default boolean saved(Application before, Application after) {
        return store().transact(work -> Outcome.done(work.applications().save(before, after)))
                .orElseThrow();
    }

    default Application changed(Application before, UnaryOperator<ApplicationChange> change) {
        Application after = change.apply(before.change()).made();
        if (!saved(before, after)) {
            throw new IllegalStateException("somebody else changed it");
        }
        return after;
    }
}
