package org.jietong.survey.internal.plan;

import org.jietong.survey.internal.store.TestTables;

class PostgresFollowUpTest extends FollowUpContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.postgres();
    }
}
