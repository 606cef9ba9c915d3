package org.jietong.survey.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables with totals, and what somebody who knows linear algebra makes of their gaps. */
final class Tables {
    private static final double ROUNDING = 1e-9;

    private Tables() {}

    static long[][] withTotals(long[][] inner) {
        int rows = inner.length;
        int columns = inner[0].length;
        long[][] numbers = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                numbers[row][column] = inner[row][column];
                numbers[row][columns] += inner[row][column];
                numbers[rows][column] += inner[row][column];
                numbers[rows][columns] += inner[row][column];
            }
        }
        return numbers;
    }

    static Stream<TableCell> cells(long[][] numbers) {
        return IntStream.range(0, numbers.length).boxed().flatMap(row -> IntStream.range(0, numbers[row].length)
                .mapToObj(column -> new TableCell(row, column)));
    }

    /**
     * Whether a hidden cell follows from what is shown: whether the equations of all totals, each over the hidden cells alone,
     * can be combined so that only this cell is left.
     */
    static boolean computable(long[][] numbers, Suppression suppression, int row, int column) {
        List<TableCell> unknown = cells(numbers)
                .filter(cell -> suppression.hides(cell.row(), cell.column()))
                .toList();
        List<double[]> equations = new ArrayList<>();
        int last = numbers[0].length - 1;
        for (int line = 0; line < numbers.length; line++) {
            int fixed = line;
            equations.add(unknown.stream()
                    .mapToDouble(cell -> cell.row() != fixed ? 0 : cell.column() == last ? -1 : 1)
                    .toArray());
        }
        for (int line = 0; line <= last; line++) {
            int fixed = line;
            equations.add(unknown.stream()
                    .mapToDouble(cell -> cell.column() != fixed ? 0 : cell.row() == numbers.length - 1 ? -1 : 1)
                    .toArray());
        }
        double[] alone = unknown.stream()
                .mapToDouble(cell -> cell.equals(new TableCell(row, column)) ? 1 : 0)
                .toArray();
        int before = rank(equations);
        equations.add(alone);
        return rank(equations) == before;
    }

    private static int rank(List<double[]> equations) {
        List<double[]> left =
                new ArrayList<>(equations.stream().map(double[]::clone).toList());
        int rank = 0;
        int width = left.get(0).length;
        for (int column = 0; column < width; column++) {
            int place = column;
            double[] pivot = left.stream()
                    .filter(equation -> Math.abs(equation[place]) > ROUNDING)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                rank++;
                left.remove(pivot);
                left.forEach(equation -> subtract(equation, pivot, equation[place] / pivot[place]));
            }
        }
        return rank;
    }

    private static void subtract(double[] equation, double[] pivot, double times) {
        for (int i = 0; i < equation.length; i++) {
            equation[i] -= times * pivot[i];
        }
    }
}
