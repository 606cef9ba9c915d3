package org.jietong.rules.internal.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -            | 0 | 10
            <= 3         | 0 | 5
            < 3          | 0 | 4
            > 3          | 6 | 10
            >= 3         | 5 | 10
            3            | 5 | 5
            [2..4]       | 3 | 7
            (2..4)       | 4 | 6
            ]2..4[       | 4 | 6
            2, 4         | 3 | 7
            not(3)       | 0 | 10
            -1.5         | 1 | 1
            """)
    void aCellCoversTheStretchesBetweenItsBounds(String cell, int first, int last) {
        ColumnCuts cuts = ColumnCuts.of(List.of("[-1.5..2)", "3", "(4..100]", cell), FactKind.NUMBER);

        assertThat(cuts.bounds()).isEqualTo(5);
        assertThat(cuts.first().get(3)).isEqualTo(first);
        assertThat(cuts.last().get(3)).isEqualTo(last);
    }

    @Test
    void choicesAreBoundsToo() {
        ColumnCuts cuts = ColumnCuts.of(List.of("true", "false", "-"), FactKind.TRUTH);

        assertThat(cuts.first()).containsExactly(3, 1, 0);
        assertThat(cuts.last()).containsExactly(3, 1, 4);
    }

    @Test
    void theSameBoundsInAllRulesAreBearableAndAsManyDifferentOnesAreNot() {
        List<String> same = cells(rule -> "[" + rule % 3 + ".." + (rule % 3 + 1) + ")");
        List<String> different = cells(rule -> "[" + rule + ".." + (rule + 5) + "]");

        assertThat(Fineness.isBearable(columns(same, 6), 40)).isTrue();
        assertThat(Fineness.isBearable(columns(different, 6), 40)).isFalse();
        assertThat(Fineness.isBearable(columns(different, 1), 40)).isTrue();
    }

    @Test
    void aTableOfManyRulesIsNotBearableHoweverCoarseItIs() {
        assertThat(Fineness.isBearable(List.of(), 501)).isFalse();
    }

    private static List<String> cells(IntFunction<String> cell) {
        return IntStream.range(0, 40).mapToObj(cell).toList();
    }

    private static List<ColumnCuts> columns(List<String> cells, int count) {
        return IntStream.range(0, count)
                .mapToObj(column -> ColumnCuts.of(cells, FactKind.NUMBER))
                .toList();
    }
}
