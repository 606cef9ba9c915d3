package org.jietong.survey.internal.component;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jietong.api.export.Spreadsheets;
import org.jietong.api.extension.Grant;
import org.jietong.api.identity.Role;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.export.AnswerExport;
import org.jietong.survey.internal.export.CodebookDesk;
import org.jietong.survey.internal.figures.Segmentation;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.report.ExportsResource;
import org.jietong.survey.internal.report.FigureDesk;
import org.jietong.survey.internal.report.FiguresResource;
import org.jietong.survey.internal.resource.Part;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.survey.internal.tally.RatingRecorder;

/**
 * Figures, exports and the codebook.
 *
 * @param store the tables
 * @param questionnaires what is asked
 * @param spreadsheets of the kernel
 * @param clock of the kernel
 */
record FiguresPart(SurveyStore store, Questionnaires questionnaires, Spreadsheets spreadsheets, Clock clock) {
    private static final List<Grant> GRANTS = List.of(
            new Grant(
                    FiguresResource.READ_FIGURES,
                    Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR, Role.BUREAU, Role.ADMINISTRATOR, Role.AUDITOR)),
            new Grant(ExportsResource.EXPORT_ANSWERS, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR, Role.ADMINISTRATOR)),
            new Grant(ExportsResource.EXPORT_TEXTS, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR)));

    /** Keeps each response ready to be counted. */
    CompletionListener listener() {
        return new RatingRecorder(clock.getZone());
    }

    /** The part over HTTP. */
    Part part() {
        return new Part(
                "figures",
                List.of(
                        new FiguresResource(new FigureDesk(store, new Segmentation(), clock), clock),
                        new ExportsResource(
                                new AnswerExport(store, spreadsheets, clock.getZone()),
                                new CodebookDesk(store, questionnaires, spreadsheets),
                                clock)),
                GRANTS);
    }
}
