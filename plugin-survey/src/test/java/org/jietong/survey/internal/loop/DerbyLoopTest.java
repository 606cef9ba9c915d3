package org.jietong.survey.internal.loop;

import org.jietong.survey.internal.store.TestTables;

class DerbyLoopTest extends LoopContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.derby();
    }
}
