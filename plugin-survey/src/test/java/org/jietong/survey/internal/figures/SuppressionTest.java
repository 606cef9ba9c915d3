package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is hidden of a table cannot be known from the rest, by any sums and differences of what is shown. */
class SuppressionTest {
    @Test
    void aTableOfLargeCellsIsShownWhole() {
        assertThat(hidden(Tables.withTotals(new long[][] {{5, 6}, {7, 8}}))).isEmpty();
    }

    /** The group of two is small; it would be the total less the others, so the next smallest goes with it. */
    @Test
    void aSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(hidden(Tables.withTotals(new long[][] {{2}, {40}, {9}})))
                .containsExactly("0,0", "0,1", "2,0", "2,1");
    }

    @Test
    void aSmallCellOfATableTakesThreeOthersWithIt() {
        assertThat(hidden(Tables.withTotals(new long[][] {{3, 50, 50}, {20, 60, 70}, {30, 80, 90}})))
                .containsExactly("0,0", "0,1", "1,0", "1,1");
    }

    /** Two groups of one and two people are three together, and the total less the rest would say how these answered. */
    @Test
    void whatIsHiddenOfALineIsEnoughTogether() {
        assertThat(hidden(Tables.withTotals(new long[][] {{1}, {2}, {8}, {30}})))
                .containsExactly("0,0", "0,1", "1,0", "1,1", "2,0", "2,1");
    }

    @Test
    void whereHardlyAnybodyAnsweredEverythingIsHidden() {
        assertThat(hidden(Tables.withTotals(new long[][] {{1, 0}, {0, 3}})))
                .containsExactly("0,0", "0,2", "1,1", "1,2", "2,0", "2,1", "2,2");
    }

    @Property
    void nothingHiddenCanBeComputedFromWhatIsShown(
            @ForAll @Size(min = 1, max = 6) List<@Size(5) List<@IntRange(min = 0, max = 14) Integer>> drawn,
            @ForAll @IntRange(min = 1, max = 5) int columns) {
        long[][] numbers = Tables.withTotals(drawn.stream()
                .map(row -> row.subList(0, columns).stream()
                        .mapToLong(Integer::longValue)
                        .toArray())
                .toArray(long[][]::new));
        Suppression suppression = Suppression.of(numbers);
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                boolean hides = suppression.hides(row, column);
                assertThat(numbers[row][column] > 0 && numbers[row][column] < Suppression.LEAST && !hides)
                        .isFalse();
                assertThat(hides && Tables.computable(numbers, suppression, row, column))
                        .isFalse();
            }
        }
    }

    private static List<String> hidden(long[][] numbers) {
        Suppression suppression = Suppression.of(numbers);
        return Tables.cells(numbers)
                .filter(cell -> suppression.hides(cell.row(), cell.column()))
                .map(cell -> cell.row() + "," + cell.column())
                .toList();
    }
}
