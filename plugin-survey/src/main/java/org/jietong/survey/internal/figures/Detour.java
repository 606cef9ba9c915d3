package org.jietong.survey.internal.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds, with rows and columns as towns and cells as roads between them, the cheapest way from the row of a cell to its column
 * that does not lead through the cell: with the cell it makes a circle. Hidden cells cost nothing, others as much as people
 * stand behind them; through cells behind which nobody stands there is no way, for everybody knows them.
 */
final class Detour {
    private static final int NOWHERE = -1;

    private final long[][] numbers;
    private final boolean[][] hidden;
    private final int rows;
    private final long[] cost;
    private final int[] cameFrom;

    Detour(long[][] numbers, boolean[][] hidden) {
        this.numbers = numbers;
        this.hidden = hidden;
        this.rows = numbers.length;
        this.cost = new long[rows + numbers[0].length];
        this.cameFrom = new int[cost.length];
    }

    /** The cells of the way. There always is one: over the totals, behind which stand at least as many. */
    List<TableCell> around(TableCell cell) {
        Arrays.fill(cost, Long.MAX_VALUE);
        Arrays.fill(cameFrom, NOWHERE);
        travel(cell);
        List<TableCell> way = new ArrayList<>();
        for (int town = rows + cell.column(); cameFrom[town] != NOWHERE; town = cameFrom[town]) {
            way.add(road(cameFrom[town], town));
        }
        return way;
    }

    private void travel(TableCell cell) {
        PriorityQueue<long[]> reached = new PriorityQueue<>(Comparator.comparingLong(stop -> stop[1]));
        cost[cell.row()] = 0;
        reached.add(new long[] {cell.row(), 0});
        boolean arrived = false;
        while (!arrived && !reached.isEmpty()) {
            long[] stop = reached.remove();
            int town = (int) stop[0];
            arrived = stop[1] == cost[town] && (town == rows + cell.column() || leave(town, cell, reached));
        }
    }

    /** Goes on from a town; says whether the end was reached without further cost, so that no way to it is cheaper. */
    private boolean leave(int town, TableCell closed, PriorityQueue<long[]> reached) {
        int from = town < rows ? rows : 0;
        int to = town < rows ? cost.length : rows;
        for (int next = from; next < to; next++) {
            TableCell road = road(town, next);
            long people = numbers[road.row()][road.column()];
            long total = cost[town] + (hidden[road.row()][road.column()] ? 0 : people);
            if (people > 0 && !road.equals(closed) && total < cost[next]) {
                cost[next] = total;
                cameFrom[next] = town;
                reached.add(new long[] {next, total});
            }
        }
        int end = rows + closed.column();
        return cameFrom[end] == town && cost[end] == cost[town];
    }

    private TableCell road(int town, int other) {
        return new TableCell(Math.min(town, other), Math.max(town, other) - rows);
    }
}
