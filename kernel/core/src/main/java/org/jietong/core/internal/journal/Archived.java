package org.jietong.core.internal.journal;

import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.UnitOfWork;

/** Below the end of the archive the journal has gaps, so that nobody is let begin there unknowingly. */
final class Archived {
    private Archived() {}

    /** The place; refused with {@code ARCHIVED} when events behind it have left the journal. */
    static Outcome<Long> unlessBehind(long position, UnitOfWork work) {
        long end = work.archive().end();
        return position >= end
                ? Outcome.done(position)
                : Outcome.refused(Problem.of(ProblemType.ARCHIVED, Map.of("end", Long.toString(end))));
    }
}
