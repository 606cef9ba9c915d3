package org.jietong.survey.internal.plan;

import org.jietong.survey.internal.store.TestTables;

class DerbyFollowUpTest extends FollowUpContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.derby();
    }
}
