package org.jietong.survey.internal.export;

import org.jietong.survey.internal.tally.SurveyTables;

class PostgresExportTest extends ExportContract {
    @Override
    SurveyTables open() throws Exception {
        return SurveyTables.postgres();
    }
}
