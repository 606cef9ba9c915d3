package org.jietong.deploy.internal.jars;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** Why a jar is not deployed: a stable code, and the reason in words for the log and the health page. */
public final class Refusals {
    public static final String NOT_A_ZIP = "NOT_A_ZIP";
    public static final String NOT_A_BUNDLE = "NOT_A_BUNDLE";
    public static final String SERVED_ALREADY = "SERVED_ALREADY";
    public static final String UNRESOLVED = "UNRESOLVED";
    public static final String NO_PACK = "NO_PACK";
    public static final String BROKEN_PACK = "BROKEN_PACK";
    public static final String NOT_STARTED = "NOT_STARTED";
    public static final String NOT_SERVING = "NOT_SERVING";
    public static final String NOT_CHECKED = "NOT_CHECKED";
    public static final String NOT_CONFORMING = "NOT_CONFORMING";
    public static final String TOO_LARGE = "TOO_LARGE";
    public static final String TAMPERED = "TAMPERED";
    public static final String UNSIGNED = "UNSIGNED";
    public static final String UNKNOWN_SIGNER = "UNKNOWN_SIGNER";
    public static final String DOWNGRADE = "DOWNGRADE";
    public static final String NEEDS_RESTART = "NEEDS_RESTART";

    private static final Set<String> PASSING = Set.of(UNRESOLVED, NOT_CHECKED, SERVED_ALREADY);
    private static final String REASON = "reason";
    private static final String LACKED = "lacked";

    private Refusals() {}

    public static <T> Outcome<T> because(String code, String reason) {
        return because(code, Map.of(REASON, reason));
    }

    /**
     * It starts and does not serve.
     *
     * @param lacked filters of services that are absent and any of which may help; empty when nothing will
     */
    public static <T> Outcome<T> notServing(String why, List<String> lacked) {
        String reason = "it starts and does not serve: " + why;
        return because(
                NOT_SERVING,
                lacked.isEmpty()
                        ? Map.of(REASON, reason)
                        : Map.of(REASON, reason, LACKED, "(|" + String.join("", lacked) + ")"));
    }

    private static <T> Outcome<T> because(String code, Map<String, String> words) {
        Violation violation = new Violation("", code, words);
        return Outcome.refused(new Problem(ProblemType.BUNDLE_REFUSED, words, List.of(violation)));
    }

    /** As it is told over HTTP and written down. */
    public static Refusal of(Problem problem) {
        String code = problem.violations().stream()
                .map(Violation::code)
                .findFirst()
                .orElse(problem.type().key());
        return new Refusal(code, reason(problem));
    }

    public static String reason(Problem problem) {
        return problem.arguments().getOrDefault(REASON, problem.type().key());
    }

    /**
     * Whether the same jar may be accepted now: what it lacks may have come, what could not be asked may answer, what runs
     * in its stead may have gone. To try a jar that did not serve takes away what runs in its place, so that one has to
     * wait until a service it lacked is there.
     *
     * @param isOffered tells of the filter of a service whether there is one
     */
    public static boolean mayPass(Problem problem, Predicate<String> isOffered) {
        return Optional.ofNullable(problem.arguments().get(LACKED))
                .map(isOffered::test)
                .orElseGet(() -> problem.violations().stream().anyMatch(v -> PASSING.contains(v.code())));
    }
}
