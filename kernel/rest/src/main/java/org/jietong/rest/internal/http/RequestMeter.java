package org.jietong.rest.internal.http;

import java.time.Duration;

/** Counts answers. */
public interface RequestMeter {
    /**
     * An answer is ready.
     *
     * @param method HTTP method
     * @param route template of the path, without values
     * @param status HTTP status
     * @param took from arrival to answer
     */
    void answered(String method, String route, int status, Duration took);
}
