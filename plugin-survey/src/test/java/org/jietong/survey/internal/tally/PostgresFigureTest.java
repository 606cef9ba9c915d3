package org.jietong.survey.internal.tally;

import org.jietong.survey.internal.store.TestTables;

class PostgresFigureTest extends FigureContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.postgres();
    }
}
