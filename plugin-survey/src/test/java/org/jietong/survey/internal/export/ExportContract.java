package org.jietong.survey.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.export.SpreadsheetFormat;
import org.jietong.api.identity.Scope;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.store.JooqSurveyStore;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.survey.internal.store.TestTables;
import org.jietong.survey.internal.tally.Asked;
import org.jietong.survey.internal.tally.Crowd;
import org.jietong.survey.internal.tally.Selection;
import org.jietong.survey.internal.tally.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is taken out: all that was answered, and nothing by which somebody is recognised. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExportContract {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BACKGROUND = AnonymousAnswer.COLUMNS.size();
    private static final Selection SUPPLY = new Selection(
            LocalDate.of(2025, 12, 1),
            LocalDate.of(2026, 12, 31),
            Scope.everything(),
            Optional.of("supply"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Codebook BOOK = new Codebook(
            "supply",
            List.of(1, 2),
            List.of(
                    key("overall", Kind.SATISFACTION),
                    key("remarks", Kind.TEXT),
                    key("colour", Kind.CHOICE),
                    key("photo", Kind.FILE)));

    private final List<Asked> crowd = new Crowd().of(400);
    private final WrittenRows written = new WrittenRows();
    private TestTables tables;
    private AnswerExport export;

    abstract TestTables open() throws Exception;

    @BeforeAll
    void settle() throws Exception {
        tables = open();
        SurveyStore store = new JooqSurveyStore(tables);
        store.transact(sql -> new Town(sql, ZONE).settle(crowd)).orElseThrow();
        export = new AnswerExport(store, written, ZONE);
    }

    @AfterAll
    void close() throws Exception {
        tables.close();
    }

    @Test
    void everyAnswerIsThereOnceButNoTextsUnlessAskedFor() throws Exception {
        AnswerFile file = export.read(SUPPLY, BOOK, false).orElseThrow();

        assertThat(file.keys()).containsExactly("overall", "colour");
        assertThat(levels(file)).isEqualTo(levelsByHand());
        assertThat(file.rows()).allMatch(row -> row.get(BACKGROUND + 1).equals("red;blue"));
        export.write(file, SpreadsheetFormat.CSV, "supply", OutputStream.nullOutputStream());
        assertThat(written.rows().get(0))
                .containsExactly("utility", "month", "form", "district", "category", "version", "overall", "colour");
        assertThat(written.rows().subList(1, written.rows().size())).isEqualTo(file.rows());
    }

    @Test
    void textsAreThereForWhomTheyAre() {
        AnswerFile file = export.read(SUPPLY, BOOK, true).orElseThrow();

        assertThat(file.keys()).containsExactly("overall", "remarks", "colour");
        assertThat(file.rows()).anyMatch(row -> row.get(BACKGROUND + 1).equals("水压太低"));
    }

    @Test
    void nobodyIsRecognisedByWhatIsTold() {
        AnswerFile file = export.read(SUPPLY, BOOK, false).orElseThrow();
        Map<List<Object>, Long> backgrounds = file.rows().stream()
                .map(row -> row.subList(0, BACKGROUND - 1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(backgrounds.values()).allMatch(number -> number >= 5);
        String all = file.rows().toString();
        assertThat(crowd)
                .noneMatch(asked -> all.contains(asked.id().toString())
                        || all.contains(asked.representative().orElseThrow().toString()));
        assertThat(all).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        assertThat(file.rows().stream().map(Object::toString).toList()).isSorted();
    }

    @Test
    void answersAreOfTheDaysAskedFor() {
        Selection nothing = Selection.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), Scope.everything());
        assertThat(export.read(nothing, BOOK, false).orElseThrow().rows()).isEmpty();
    }

    private static Map<Integer, Long> levels(AnswerFile file) {
        return file.rows().stream()
                .map(row -> ((BigDecimal) row.get(BACKGROUND)).intValueExact())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Map<Integer, Long> levelsByHand() {
        return crowd.stream()
                .filter(asked -> asked.questionnaire().equals("supply")
                        && asked.completedAt().isPresent())
                .map(asked -> asked.satisfaction().get("overall"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static CodebookKey key(String key, Kind kind) {
        return new CodebookKey(key, kind, List.of(), List.of(), List.of(1, 2));
    }
}
