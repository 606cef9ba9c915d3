package org.jietong.survey.internal.tally;

class DerbyFigureTest extends FigureContract {
    @Override
    SurveyTables open() throws Exception {
        return SurveyTables.derby();
    }
}
