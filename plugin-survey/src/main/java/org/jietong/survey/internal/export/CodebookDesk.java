package org.jietong.survey.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.export.Spreadsheet;
import org.jietong.api.export.SpreadsheetFormat;
import org.jietong.api.export.Spreadsheets;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.store.SurveyStore;

/** Gives codebooks. */
public final class CodebookDesk {
    private static final List<String> TITLES = List.of("key", "kind", "value", "versions", "zh", "en");

    private final SurveyStore store;
    private final Questionnaires questionnaires;
    private final Spreadsheets spreadsheets;

    public CodebookDesk(SurveyStore store, Questionnaires questionnaires, Spreadsheets spreadsheets) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.spreadsheets = spreadsheets;
    }

    /** The codebook of a questionnaire; empty when nobody was ever asked by it. */
    public Optional<Codebook> find(String code) {
        List<Published> published = store.read(sql -> IntStream.iterate(1, version -> version + 1)
                .mapToObj(version -> questionnaires.version(code, version, sql))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList());
        return published.isEmpty() ? Optional.empty() : Optional.of(Codebook.of(published));
    }

    /** Writes a codebook as a file: a row for each wording of each key, and for each wording of each of its values. */
    public void write(Codebook codebook, SpreadsheetFormat format, OutputStream out) throws IOException {
        try (Spreadsheet sheet = spreadsheets.begin(format, "codebook", out)) {
            sheet.titles(TITLES);
            for (CodebookKey key : codebook.keys()) {
                rows(sheet, key, "", key.wordings());
                for (CodebookValue value : key.values()) {
                    rows(sheet, key, value.code(), value.wordings());
                }
            }
        }
    }

    private static void rows(Spreadsheet sheet, CodebookKey key, String value, List<Wording> wordings)
            throws IOException {
        for (Wording wording : wordings) {
            String versions = wording.versions().stream().map(Object::toString).collect(Collectors.joining(" "));
            sheet.row(List.of(
                    key.key(),
                    key.kind().name(),
                    value,
                    versions,
                    wording.text().zh(),
                    wording.text().en()));
        }
    }
}
