package org.jietong.survey.internal.export;

import org.jietong.survey.internal.tally.SurveyTables;

class DerbyExportTest extends ExportContract {
    @Override
    SurveyTables open() throws Exception {
        return SurveyTables.derby();
    }
}
