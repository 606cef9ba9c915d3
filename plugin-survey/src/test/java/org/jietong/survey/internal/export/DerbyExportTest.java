package org.jietong.survey.internal.export;

import org.jietong.survey.internal.store.TestTables;

class DerbyExportTest extends ExportContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.derby();
    }
}
