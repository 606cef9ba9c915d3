package org.jietong.survey.internal.life;

import org.jietong.survey.internal.store.TestTables;

class QuestionnaireLifePostgresTest extends QuestionnaireLifeContract {
    @Override
    TestTables open() throws Exception {
        return TestTables.postgres();
    }
}
