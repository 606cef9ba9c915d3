package org.jietong.rest.internal.audit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.jietong.api.identity.Caller;

/**
 * Which requests are kept: whatever may have changed something, what read personal data, and what somebody known was refused or
 * did not find, since it may lie beyond what they may see.
 */
final class Notable {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<Integer> REFUSALS = Set.of(
            Status.UNAUTHORIZED.getStatusCode(), Status.FORBIDDEN.getStatusCode(), Status.NOT_FOUND.getStatusCode());

    private Notable() {}

    /**
     * Whether a request is kept.
     *
     * @param personal whether the operation reads personal data
     */
    static boolean is(String method, boolean personal, Caller caller, int status) {
        if (HttpMethod.OPTIONS.equals(method)) {
            return false;
        }
        if (!READS.contains(method)) {
            return true;
        }
        boolean isKnown = !(caller instanceof Caller.Anonymous);
        boolean isShown = personal && status < Status.BAD_REQUEST.getStatusCode();
        return isKnown && (isShown || REFUSALS.contains(status));
    }
}
