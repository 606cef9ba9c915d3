package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.survey.internal.answering.OpenSheet;
import org.jietong.survey.internal.questionnaire.Subject;

/**
 * What somebody is asked.
 *
 * @param questionnaire by which questionnaire
 * @param version by which version of it
 * @param subject what it asks about
 * @param expiresAt from when on it is too late
 * @param definition the questions, in the SurveyJS form
 * @param answers what was answered so far; empty before anything was saved
 * @param savedAt when that was saved
 * @param files what was handed in so far
 */
public record SheetView(
        String questionnaire,
        int version,
        Subject subject,
        Instant expiresAt,
        JsonNode definition,
        JsonNode answers,
        Optional<Instant> savedAt,
        List<FileView> files) {

    static SheetView of(OpenSheet sheet, JsonText json) {
        return new SheetView(
                sheet.invitation().questionnaire(),
                sheet.invitation().version(),
                sheet.invitation().subject(),
                sheet.invitation().expiresAt(),
                json.tree(sheet.version().source()),
                json.tree(sheet.draft().map(draft -> draft.answers()).orElse("{}")),
                sheet.draft().map(draft -> draft.savedAt()),
                sheet.files().stream().map(FileView::of).toList());
    }
}
