package org.jietong.rest.internal.operations;

import java.util.List;
import org.apache.felix.hc.api.Result;

/**
 * How the system is.
 *
 * @param status whether it serves
 * @param checks what was looked at
 */
public record HealthReport(Status status, List<Check> checks) {
    /** The tag of checks without which the system does not serve. */
    static final String READY = "ready";

    /** Whether the system serves. */
    public enum Status {
        UP,
        DOWN
    }

    /**
     * One thing that was looked at.
     *
     * @param name name of the check
     * @param tags its tags
     * @param status how it is
     * @param messages what it has to say
     */
    public record Check(String name, List<String> tags, Result.Status status, List<String> messages) {
        /** Whether the system cannot serve for it; a warning, or something beside the way, is only told. */
        boolean prevents() {
            return tags.contains(READY) && status.compareTo(Result.Status.WARN) > 0;
        }
    }

    static HealthReport of(List<Check> checks) {
        return new HealthReport(checks.stream().anyMatch(Check::prevents) ? Status.DOWN : Status.UP, checks);
    }
}
