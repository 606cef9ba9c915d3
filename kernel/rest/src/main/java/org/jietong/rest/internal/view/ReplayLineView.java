package org.jietong.rest.internal.view;

import java.util.Optional;
import org.jietong.rest.internal.problem.ProblemView;

/**
 * A line of a replay that is followed while it runs; it has one of these.
 *
 * @param progress how far it is
 * @param change an application that differs
 * @param summary what it found, at the end
 * @param problem why it ended before
 */
public record ReplayLineView(
        Optional<ProgressView> progress,
        Optional<ReplayedView> change,
        Optional<ReplayView> summary,
        Optional<ProblemView> problem) {
    /**
     * How far a replay is.
     *
     * @param looked applications looked at
     * @param of how many there were when it began
     */
    public record ProgressView(long looked, long of) {}

    public static ReplayLineView progress(long looked, long of) {
        return new ReplayLineView(
                Optional.of(new ProgressView(looked, of)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ReplayLineView change(ReplayedView change) {
        return new ReplayLineView(Optional.empty(), Optional.of(change), Optional.empty(), Optional.empty());
    }

    public static ReplayLineView summary(ReplayView summary) {
        return new ReplayLineView(Optional.empty(), Optional.empty(), Optional.of(summary), Optional.empty());
    }

    public static ReplayLineView problem(ProblemView problem) {
        return new ReplayLineView(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }
}
