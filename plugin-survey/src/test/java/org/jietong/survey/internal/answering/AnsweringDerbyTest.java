package org.jietong.survey.internal.answering;

import org.jietong.survey.internal.store.TestTables;

class AnsweringDerbyTest extends AnsweringContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.derby();
    }
}
