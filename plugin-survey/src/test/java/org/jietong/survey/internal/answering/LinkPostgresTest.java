package org.jietong.survey.internal.answering;

import org.jietong.survey.internal.store.TestTables;

class LinkPostgresTest extends LinkContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.postgres();
    }
}
