package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.problem.Problem;
import org.jietong.rest.internal.problem.ProblemView;

/**
 * What came of one thing that was done with many applications.
 *
 * @param dryRun whether it was only tried out
 * @param done how many it was done with, or would be
 * @param refused how many it was not
 * @param lines each of them, in the order of the request
 */
public record BulkView(boolean dryRun, int done, int refused, List<LineView> lines) {

    /**
     * One of them.
     *
     * @param number the application
     * @param result what came of it
     * @param representative who has it then, when it is handed over now
     * @param problem why it was refused
     */
    public record LineView(
            String number, Result result, Optional<RepresentativeView> representative, Optional<ProblemView> problem) {}

    /** What came of one. */
    public enum Result {
        DONE,
        POSSIBLE,
        REFUSED
    }

    /** @param problems shows problems */
    public static BulkView of(List<BulkActions.Line> lines, boolean dryRun, Function<Problem, ProblemView> problems) {
        int refused =
                (int) lines.stream().filter(line -> line.refusal().isPresent()).count();
        return new BulkView(
                dryRun,
                lines.size() - refused,
                refused,
                lines.stream().map(line -> line(line, dryRun, problems)).toList());
    }

    private static LineView line(BulkActions.Line line, boolean dryRun, Function<Problem, ProblemView> problems) {
        Result fine = dryRun ? Result.POSSIBLE : Result.DONE;
        return new LineView(
                line.number().value(),
                line.refusal().isPresent() ? Result.REFUSED : fine,
                line.to().map(RepresentativeView::of),
                line.refusal().map(problems));
    }
}
