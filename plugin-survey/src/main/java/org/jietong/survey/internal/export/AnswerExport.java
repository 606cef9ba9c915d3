package org.jietong.survey.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.export.Spreadsheet;
import org.jietong.api.export.SpreadsheetFormat;
import org.jietong.api.export.Spreadsheets;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.survey.internal.tally.Selection;

/**
 * Takes the answers to a questionnaire out as a file that names nobody: no ids, days as months, and the background only as
 * exactly as enough respondents share it. The rows are sorted by what they show, since the order in which they came would
 * tell when.
 */
public final class AnswerExport {
    /** More rows nobody gets in one file: a shorter time is to be asked for. */
    public static final int MOST_ROWS = 50_000;

    private final SurveyStore store;
    private final Spreadsheets spreadsheets;
    private final ZoneId zone;

    /** @param zone in which a response has its month */
    public AnswerExport(SurveyStore store, Spreadsheets spreadsheets, ZoneId zone) {
        this.store = store;
        this.spreadsheets = spreadsheets;
        this.zone = zone;
    }

    /**
     * Reads the answers.
     *
     * @param selection of one questionnaire
     * @param withTexts whether what respondents wrote is given too, which may name them
     * @return empty when there are more than {@link #MOST_ROWS}
     */
    public Optional<AnswerFile> read(Selection selection, Codebook codebook, boolean withTexts) {
        Set<Kind> kinds = kinds(withTexts);
        List<AnonymousAnswer> exact =
                store.read(sql -> new AnswerRows(sql, zone).exact(selection, kinds, MOST_ROWS + 1));
        if (exact.size() > MOST_ROWS) {
            return Optional.empty();
        }
        List<String> keys = codebook.keys().stream()
                .filter(key -> kinds.contains(key.kind()))
                .map(CodebookKey::key)
                .toList();
        return Optional.of(new AnswerFile(keys, sorted(anonymous(exact), keys)));
    }

    /** Writes what was read. */
    public void write(AnswerFile file, SpreadsheetFormat format, String title, OutputStream out) throws IOException {
        try (Spreadsheet sheet = spreadsheets.begin(format, title, out)) {
            sheet.titles(Stream.of(AnonymousAnswer.COLUMNS, file.keys())
                    .flatMap(Collection::stream)
                    .toList());
            for (List<Object> row : file.rows()) {
                sheet.row(row);
            }
        }
    }

    private static Set<Kind> kinds(boolean withTexts) {
        EnumSet<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.remove(Kind.FILE);
        if (!withTexts) {
            kinds.remove(Kind.TEXT);
        }
        return kinds;
    }

    private static Stream<AnonymousAnswer> anonymous(List<AnonymousAnswer> exact) {
        Anonymity anonymity = Anonymity.of(
                exact.stream().collect(Collectors.groupingBy(AnonymousAnswer::background, Collectors.counting())));
        return exact.stream().flatMap(answer -> anonymity.of(answer.background()).stream()
                .map(shown -> new AnonymousAnswer(shown, answer.version(), answer.values())));
    }

    private static List<List<Object>> sorted(Stream<AnonymousAnswer> answers, List<String> keys) {
        Comparator<List<Object>> byWhatTheyShow = Comparator.comparing(Object::toString);
        return answers.map(answer -> answer.row(keys)).sorted(byWhatTheyShow).toList();
    }
}
