package org.jietong.rest.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** Gathers what is wrong with a request. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public void add(String pointer, String code) {
        found.add(Violation.of(pointer, code));
    }

    public void add(String pointer, String code, Map<String, String> arguments) {
        found.add(new Violation(pointer, code, arguments));
    }

    /** Another step further down, with the escapes of RFC 6901. */
    public static String step(String pointer, String name) {
        return pointer + '/' + name.replace("~", "~0").replace("/", "~1");
    }

    int count() {
        return found.size();
    }

    List<Violation> found() {
        return List.copyOf(found);
    }

    /** @throws RefusedException {@code INVALID_REQUEST} with everything found, if there is anything */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw new RefusedException(Problem.of(ProblemType.INVALID_REQUEST, found));
        }
    }
}
