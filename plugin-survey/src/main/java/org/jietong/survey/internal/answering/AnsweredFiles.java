package org.jietong.survey.internal.answering;

import static org.jietong.survey.internal.answering.ResponseRows.ANSWER;
import static org.jietong.survey.internal.answering.ResponseRows.ID;
import static org.jietong.survey.internal.answering.ResponseRows.KIND;
import static org.jietong.survey.internal.answering.ResponseRows.OF;
import static org.jietong.survey.internal.answering.ResponseRows.RESPONSE;
import static org.jietong.survey.internal.answering.ResponseRows.TEXT;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.identity.Scope;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/** The files that answers name, for staff. What was handed in and is named by no answer is shown to nobody. */
public final class AnsweredFiles {
    private final SurveyStore store;
    private final DocumentContents contents;

    public AnsweredFiles(SurveyStore store, DocumentContents contents) {
        this.store = store;
        this.contents = contents;
    }

    /**
     * A file of an answer within a scope.
     *
     * @param response whose
     * @param file as the answer names it
     */
    public Optional<KeptFile> find(UUID response, UUID file, Scope scope) {
        return store.read(sql -> isNamed(response, file, scope, sql) ? new FileRows(sql).find(file) : Optional.empty());
    }

    /** Its bytes; the caller closes the stream. */
    public Optional<InputStream> open(KeptFile file) throws IOException {
        return contents.open(file.content());
    }

    private static boolean isNamed(UUID response, UUID file, Scope scope, DSLContext sql) {
        return sql.fetchExists(sql.selectOne()
                .from(RESPONSE)
                .join(ANSWER)
                .on(OF.eq(ID))
                .where(ID.eq(response))
                .and(KIND.eq(Kind.FILE.name()))
                .and(TEXT.eq(file.toString()))
                .and(ResponseReading.within(scope)));
    }
}
