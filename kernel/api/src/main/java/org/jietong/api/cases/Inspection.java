package org.jietong.api.cases;

import java.util.List;

/**
 * The inspection before supply.
 *
 * @param result what came of it
 * @param findings what was found, each at most 500 characters
 */
public record Inspection(Result result, List<String> findings) {
    public Inspection {
        findings = List.copyOf(findings);
    }

    /** What came of an inspection. */
    public enum Result {
        PASSED,
        FAILED
    }
}
