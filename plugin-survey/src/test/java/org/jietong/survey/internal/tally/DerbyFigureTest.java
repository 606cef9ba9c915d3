package org.jietong.survey.internal.tally;

import org.jietong.survey.internal.store.TestTables;

class DerbyFigureTest extends FigureContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.derby();
    }
}
