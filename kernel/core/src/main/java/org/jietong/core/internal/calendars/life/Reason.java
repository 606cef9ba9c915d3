package org.jietong.core.internal.calendars.life;

import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/**
 * Why something is done with a schedule.
 *
 * @param words fit to be kept and shown
 */
record Reason(String words) {
    private static final int LONGEST = 500;
    private static final String LAID_OUT = "\n\r\t";

    static Outcome<Reason> given(String why) {
        String plain = why.strip();
        if (plain.length() > LONGEST) {
            return refused(new Violation("/why", "TOO_LONG", Map.of("max", Integer.toString(LONGEST))));
        }
        boolean clean = plain.codePoints().noneMatch(c -> Character.isISOControl(c) && LAID_OUT.indexOf(c) < 0);
        return clean ? Outcome.done(new Reason(plain)) : refused(Violation.of("/why", "MALFORMED"));
    }

    private static <T> Outcome<T> refused(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }
}
