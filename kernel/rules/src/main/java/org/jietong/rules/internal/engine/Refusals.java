package org.jietong.rules.internal.engine;

import java.util.Map;
import org.jietong.api.problem.Violation;

/** The violations that the engine itself finds. */
final class Refusals {
    private Refusals() {}

    static Violation missing(String fact) {
        return new Violation("/" + fact, "MISSING", Map.of("name", fact));
    }

    static Violation wrongType(String fact, String expected) {
        return new Violation("/" + fact, "WRONG_TYPE", Map.of("expected", expected));
    }
}
