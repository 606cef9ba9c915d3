package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every database has to do for the store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
    private TestDatabase database;

    abstract TestDatabase open() throws Exception;

    @BeforeAll
    void openDatabase() throws Exception {
        database = open();
    }

    @AfterAll
    void closeDatabase() throws Exception {
        database.close();
    }

    Store store() {
        return database.store();
    }

    TestDatabase database() {
        return database;
    }

    Case kept(Case added) {
        store().transact(work -> {
                    work.cases().insert(added);
                    return Outcome.done(added);
                })
                .orElseThrow();
        return added;
    }

    Optional<Application> found(Application application) {
        return store().read(work -> work.applications().find(application.key().number()));
    }

    Optional<Case> found(Case kept) {
        return store().read(work -> work.cases().find(kept.number()));
    }

    @Test
    void aCaseComesBackAsItWasKept() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS, Samples.HEATING));

        assertThat(found(added)).contains(added);
        assertThat(found(added.applications().get(1)))
                .contains(added.applications().get(1));
    }
}
