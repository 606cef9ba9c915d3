package org.jietong.survey.internal.figures;

import java.util.List;

/**
 * Figures by group and period with their totals, totals first.
 *
 * @param question the key of the question; an empty text for the responses as such
 * @param cells one for each place behind which anybody stands
 */
public record FigureTable<C>(String question, List<C> cells) {
    public FigureTable {
        cells = List.copyOf(cells);
    }
}
