package org.jietong.survey.internal.tally;

class PostgresFigureTest extends FigureContract {
    @Override
    SurveyTables open() throws Exception {
        return SurveyTables.postgres();
    }
}
