package org.jietong.rules.internal.life;

import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** Why something is done with a pack, in words that can be kept and shown. */
final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    static Outcome<String> checked(String why) {
        String plain = why.strip();
        if (plain.length() > LONGEST) {
            return refused(new Violation("/why", "TOO_LONG", Map.of("max", String.valueOf(LONGEST))));
        }
        return plain.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                ? refused(Violation.of("/why", "MALFORMED"))
                : Outcome.done(plain);
    }

    private static <T> Outcome<T> refused(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }
}
