package org.jietong.survey.internal.life;

import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.journal.Actor;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.life.PublicationRows.Publication;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Subject;
import org.jietong.survey.internal.questionnaire.Trace;
import org.jietong.survey.internal.questionnaire.Version;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Questionnaires and their versions in the database. A version is written only while it is a draft; there is no statement
 * that would write another.
 *
 * @param sql the transaction
 */
record QuestionnaireRows(DSLContext sql) {
    private static final Table<Record> QUESTIONNAIRE = table("survey_questionnaire");
    private static final Field<String> CODE = text("code");
    private static final Field<String> SUBJECT = text("subject");
    private static final Field<String> UTILITY = text("utility");
    private static final Field<Integer> REVISION = whole("revision");

    private static final Table<Record> VERSION = table("survey_version");
    private static final Field<String> OF = text("questionnaire");
    private static final Field<Integer> NUMBER = whole("version");
    private static final Field<String> STATE = text("state");
    private static final Field<String> DEFINITION = text("definition");
    private static final Field<String> DIGEST = text("digest");
    private static final Field<Instant> CHANGED_AT = moment("changed_at");
    private static final Field<String> CHANGED_KIND = text("changed_kind");
    private static final Field<String> CHANGED_BY = text("changed_by");

    void insert(Questionnaire questionnaire) {
        sql.insertInto(QUESTIONNAIRE)
                .set(CODE, questionnaire.code())
                .set(SUBJECT, questionnaire.subject().name())
                .set(UTILITY, questionnaire.utility().map(UtilityCode::value).orElse(null))
                .set(REVISION, 0)
                .execute();
    }

    Optional<Questionnaire> find(String code) {
        return sql.select(CODE, SUBJECT, UTILITY)
                .from(QUESTIONNAIRE)
                .where(CODE.eq(code))
                .fetchOptional(QuestionnaireRows::questionnaire);
    }

    List<Questionnaire> all() {
        return sql.select(CODE, SUBJECT, UTILITY)
                .from(QUESTIONNAIRE)
                .orderBy(CODE)
                .fetch(QuestionnaireRows::questionnaire);
    }

    private static Questionnaire questionnaire(Record row) {
        return new Questionnaire(
                row.get(CODE),
                Subject.valueOf(row.get(SUBJECT)),
                Optional.ofNullable(row.get(UTILITY)).map(UtilityCode::new));
    }

    /** Makes whoever changes the same questionnaire wait until this transaction has ended; says whether there is one. */
    boolean hold(String code) {
        return sql.update(QUESTIONNAIRE)
                        .set(REVISION, REVISION.plus(1))
                        .where(CODE.eq(code))
                        .execute()
                == 1;
    }

    void insertDraft(Version draft) {
        sql.insertInto(VERSION)
                .set(OF, draft.questionnaire())
                .set(NUMBER, draft.number())
                .set(STATE, Version.State.DRAFT.name())
                .set(DEFINITION, draft.source())
                .set(DIGEST, draft.digest())
                .set(REVISION, draft.revision())
                .set(CHANGED_AT, draft.changed().at())
                .set(CHANGED_KIND, draft.changed().by().kind().name())
                .set(CHANGED_BY, draft.changed().by().name())
                .execute();
    }

    void rewriteDraft(Version draft) {
        sql.update(VERSION)
                .set(DEFINITION, draft.source())
                .set(DIGEST, draft.digest())
                .set(REVISION, draft.revision())
                .set(CHANGED_AT, draft.changed().at())
                .set(CHANGED_KIND, draft.changed().by().kind().name())
                .set(CHANGED_BY, draft.changed().by().name())
                .where(OF.eq(draft.questionnaire()), NUMBER.eq(draft.number()), STATE.eq(Version.State.DRAFT.name()))
                .execute();
    }

    void move(Version version, Version.State to) {
        sql.update(VERSION)
                .set(STATE, to.name())
                .where(OF.eq(version.questionnaire()), NUMBER.eq(version.number()))
                .execute();
    }

    Optional<Version> version(String code, int number) {
        return versions(code).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** All versions of a questionnaire, oldest first. */
    List<Version> versions(String code) {
        Map<Integer, Publication> publications = new PublicationRows(sql).of(code);
        return sql.select(NUMBER, STATE, DEFINITION, DIGEST, REVISION, CHANGED_AT, CHANGED_KIND, CHANGED_BY)
                .from(VERSION)
                .where(OF.eq(code))
                .orderBy(NUMBER)
                .fetch(row -> version(code, row, Optional.ofNullable(publications.get(row.get(NUMBER)))));
    }

    private static Version version(String code, Record row, Optional<Publication> publication) {
        return new Version(
                code,
                row.get(NUMBER),
                Version.State.valueOf(row.get(STATE)),
                row.get(DEFINITION),
                row.get(DIGEST),
                row.get(REVISION),
                new Trace(
                        row.get(CHANGED_AT), new Actor(Actor.Kind.valueOf(row.get(CHANGED_KIND)), row.get(CHANGED_BY))),
                publication.map(Publication::published),
                publication.flatMap(Publication::retired));
    }
}
