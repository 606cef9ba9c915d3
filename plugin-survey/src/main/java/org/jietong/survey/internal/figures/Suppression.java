package org.jietong.survey.internal.figures;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table are hidden because too few people stand behind them, and which others so that these cannot be
 * computed. The table has its totals in the last row and the last column.
 *
 * <p>A hidden cell can be computed from what is shown just when, cells being edges between rows and columns, it lies on no
 * circle of hidden cells (Gusfield). So each is closed into a circle by the cells behind which the fewest people stand. And
 * what is hidden of a line together, which its total gives away, is made to be enough people.
 */
public final class Suppression {
    /** Fewer people than that are never shown. */
    public static final int LEAST = 5;

    private final long[][] numbers;
    private final boolean[][] hidden;
    private final Deque<TableCell> open = new ArrayDeque<>();

    private Suppression(long[][] numbers) {
        this.numbers = numbers;
        this.hidden = new boolean[numbers.length][numbers[0].length];
    }

    /**
     * Decides for a table.
     *
     * @param numbers how many people stand behind each cell; two rows and columns at least, the last of each being totals
     */
    static Suppression of(long[][] numbers) {
        Suppression suppression = new Suppression(numbers);
        suppression.hideSmall();
        do {
            suppression.closeCircles();
        } while (suppression.hideMoreOfLines());
        return suppression;
    }

    boolean hides(int row, int column) {
        return hidden[row][column];
    }

    private void hideSmall() {
        rows().forEach(row -> row.stream()
                .filter(cell -> people(cell) > 0 && people(cell) < LEAST)
                .forEach(this::hide));
    }

    private void closeCircles() {
        while (!open.isEmpty()) {
            new Detour(numbers, hidden).around(open.remove()).forEach(cell -> hidden[cell.row()][cell.column()] = true);
        }
    }

    /** Hides one more cell of each line of which too few people are hidden together; whether there was such a line. */
    private boolean hideMoreOfLines() {
        Stream.concat(rows(), columns()).toList().forEach(line -> next(line).ifPresent(this::hide));
        return !open.isEmpty();
    }

    /** The cell to hide next of a line, its total last. */
    private Optional<TableCell> next(List<TableCell> line) {
        long together = line.stream()
                .limit(line.size() - 1)
                .filter(this::isHidden)
                .mapToLong(this::people)
                .sum();
        boolean enough = together == 0 || together >= LEAST || isHidden(line.get(line.size() - 1));
        return line.stream()
                .filter(cell -> !enough && !isHidden(cell) && people(cell) > 0)
                .min(Comparator.comparingLong(this::people));
    }

    private Stream<List<TableCell>> rows() {
        return IntStream.range(0, numbers.length).mapToObj(row -> IntStream.range(0, numbers[row].length)
                .mapToObj(column -> new TableCell(row, column))
                .toList());
    }

    private Stream<List<TableCell>> columns() {
        return IntStream.range(0, numbers[0].length).mapToObj(column -> IntStream.range(0, numbers.length)
                .mapToObj(row -> new TableCell(row, column))
                .toList());
    }

    private long people(TableCell cell) {
        return numbers[cell.row()][cell.column()];
    }

    private boolean isHidden(TableCell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private void hide(TableCell cell) {
        hidden[cell.row()][cell.column()] = true;
        open.add(cell);
    }
}
