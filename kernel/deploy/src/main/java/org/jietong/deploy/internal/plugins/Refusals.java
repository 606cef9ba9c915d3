package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** Why a jar is not deployed: a stable code, and the reason in words for the log and the health page. */
final class Refusals {
    static final String NOT_A_ZIP = "NOT_A_ZIP";
    static final String NOT_A_BUNDLE = "NOT_A_BUNDLE";
    static final String SERVED_ALREADY = "SERVED_ALREADY";
    static final String UNRESOLVED = "UNRESOLVED";
    static final String BROKEN_PACK = "BROKEN_PACK";
    static final String NOT_STARTED = "NOT_STARTED";
    static final String NOT_SERVING = "NOT_SERVING";
    static final String NOT_CHECKED = "NOT_CHECKED";

    private static final Set<String> PASSING = Set.of(UNRESOLVED, NOT_CHECKED, SERVED_ALREADY);
    private static final String REASON = "reason";

    private Refusals() {}

    static <T> Outcome<T> because(String code, String reason) {
        Map<String, String> words = Map.of(REASON, reason);
        Violation violation = new Violation("", code, words);
        return Outcome.refused(new Problem(ProblemType.BUNDLE_REFUSED, words, List.of(violation)));
    }

    static String reason(Problem problem) {
        return problem.arguments().getOrDefault(REASON, problem.type().key());
    }

    /**
     * Whether the same jar may be accepted later: what it lacks may come, what could not be asked may answer, what runs
     * in its stead may go.
     */
    static boolean mayPass(Problem problem) {
        return problem.violations().stream().anyMatch(violation -> PASSING.contains(violation.code()));
    }
}
