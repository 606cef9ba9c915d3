package org.jietong.survey.internal.figures;

/**
 * How satisfied those were who rated, by the five levels of GB/T 39046: 1 very satisfied, 2 satisfied, 3 satisfied on the
 * whole, 4 dissatisfied, 5 very dissatisfied (R7.3).
 *
 * @param levels how often each level was given, at least one of them
 */
public record Satisfaction(Distribution levels) {
    static final int BEST = 1;
    static final int LAST_SATISFIED = 3;
    static final int WORST = 5;

    /** Those who gave level 1 to 3 among those who rated. */
    public Proportion satisfied() {
        return new Proportion(levels.between(BEST, LAST_SATISFIED), levels.number());
    }

    /** The mean level; less is better. */
    Mean mean() {
        return new Mean(levels);
    }
}
