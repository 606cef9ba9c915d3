package org.jietong.survey.internal.answering;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.InvitationRows;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.store.SurveyStore;

/** Takes files for questions that ask for one, and keeps them as the house keeps documents: told by content, and scanned. */
public final class AnswerFiles {
    private static final int MOST = 10;

    private final SurveyStore store;
    private final Questionnaires questionnaires;
    private final RespondentDesk desk;
    private final DocumentContents contents;
    private final Ids ids;
    private final Clock clock;

    public AnswerFiles(
            SurveyStore store,
            Questionnaires questionnaires,
            RespondentDesk desk,
            DocumentContents contents,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.contents = contents;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a file.
     *
     * @param token of the invitation
     * @param key of the question
     * @param bytes read to the end, not closed
     * @return what an answer may name; refused as a token is, with {@code NOT_FOUND} for a question that takes no file, with
     *     {@code UNSUPPORTED_MEDIA_TYPE}, {@code PAYLOAD_TOO_LARGE} or {@code CONTENT_INFECTED}, and with {@code CONFLICT}
     *     after ten files
     */
    public Outcome<KeptFile> take(String token, String key, InputStream bytes, String fileName) throws IOException {
        Outcome<Invitation> entered = desk.entered(token);
        Outcome<AnswerForm.Attachment> form = entered.then(invitation -> form(invitation, key));
        if (form.problem().isPresent()) {
            return Outcome.refused(form.problem().get());
        }
        return contents.keep(bytes, fileName)
                .then(content -> fitting(content, form.orElseThrow()))
                .then(content -> kept(entered.orElseThrow(), key, content));
    }

    private Outcome<AnswerForm.Attachment> form(Invitation invitation, String key) {
        return store.read(sql -> questionnaires.version(invitation.questionnaire(), invitation.version(), sql))
                .flatMap(version -> version.definition().question(key))
                .flatMap(question -> question.form() instanceof AnswerForm.Attachment attachment
                        ? Optional.of(attachment)
                        : Optional.empty())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private static Outcome<StoredContent> fitting(StoredContent content, AnswerForm.Attachment form) {
        if (!form.mediaTypes().contains(content.mediaType())) {
            String accepted = String.join(", ", new TreeSet<>(form.mediaTypes()));
            return Outcome.refused(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Map.of("accepted", accepted)));
        }
        return content.size() <= form.largest()
                ? Outcome.done(content)
                : Outcome.refused(
                        Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Map.of("limit", Long.toString(form.largest()))));
    }

    private Outcome<KeptFile> kept(Invitation invitation, String key, StoredContent content) {
        KeptFile file = new KeptFile(ids.next(), key, content, clock.instant());
        return store.transact(sql -> {
            FileRows rows = new FileRows(sql);
            if (!new InvitationRows(sql).hold(invitation.id())) {
                return Over.refused(invitation, clock.instant());
            }
            if (rows.of(invitation.id()).size() >= MOST) {
                return Outcome.refused(Problem.of(
                        ProblemType.CONFLICT,
                        List.of(new Violation("", "TOO_MANY", Map.of("max", Integer.toString(MOST))))));
            }
            rows.insert(invitation.id(), file);
            return Outcome.done(file);
        });
    }
}
