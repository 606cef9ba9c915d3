package org.jietong.rest.internal.problem;

import java.util.List;
import java.util.Optional;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type {@code urn:jietong:problem:<name>}
 * @param title what kind of problem it is
 * @param status the HTTP status
 * @param detail what happened this time
 * @param instance this occurrence, as the log names it; only for defects of ours
 * @param violations every place of the request that is wrong
 */
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        Optional<String> instance,
        List<ViolationView> violations) {

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON Pointer into the request
     * @param code stable name
     * @param message in the reader's language
     */
    public record ViolationView(String pointer, String code, String message) {}
}
