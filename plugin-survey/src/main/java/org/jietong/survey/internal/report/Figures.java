package org.jietong.survey.internal.report;

import java.time.LocalDate;
import java.util.List;
import org.jietong.survey.internal.figures.FigureTable;

/**
 * Figures as they are answered.
 *
 * @param from the first day
 * @param to the last day
 * @param confidence of all intervals
 * @param least of fewer people nothing is told
 * @param tables one for each question
 */
public record Figures<C>(LocalDate from, LocalDate to, double confidence, int least, List<FigureTable<C>> tables) {
    /** Of all intervals, and of the tests of changes. */
    public static final double CONFIDENCE = 0.95;

    public Figures {
        tables = List.copyOf(tables);
    }
}
