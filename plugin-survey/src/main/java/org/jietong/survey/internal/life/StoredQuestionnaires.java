package org.jietong.survey.internal.life;

import java.util.Optional;
import java.util.function.Predicate;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.questionnaire.Version;
import org.jooq.DSLContext;

/** Reads what was published, and sees to it that it still is what was published. */
public final class StoredQuestionnaires implements Questionnaires {

    @Override
    public Optional<Published> published(String code, DSLContext sql) {
        return find(code, version -> version.state() == Version.State.PUBLISHED, sql);
    }

    @Override
    public Optional<Published> version(String code, int number, DSLContext sql) {
        return find(code, version -> version.number() == number && version.state() != Version.State.DRAFT, sql);
    }

    private static Optional<Published> find(String code, Predicate<Version> wanted, DSLContext sql) {
        QuestionnaireRows rows = new QuestionnaireRows(sql);
        return rows.find(code).flatMap(questionnaire -> rows.versions(code).stream()
                .filter(wanted)
                .findFirst()
                .map(version -> new Published(
                        questionnaire,
                        version.number(),
                        Source.kept(version.source(), version.digest()).definition(),
                        version.source())));
    }
}
