package org.jietong.outbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What came of a letter. */
public sealed interface Reply {

    /**
     * It was answered.
     *
     * @param status HTTP status; a redirect is not followed
     * @param after how long it is asked to wait, if so; a day at most
     * @param mediaType of the answer, without parameters, lower case; empty when it is not given
     * @param body the answer, or its beginning: 16 KiB at most
     */
    record Answered(int status, Optional<Duration> after, String mediaType, String body) implements Reply {
        static Answered of(int status, Optional<Duration> after, String mediaType, byte[] body) {
            return new Answered(status, after, mediaType, new String(body, StandardCharsets.UTF_8));
        }

        public boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /**
     * It was not answered.
     *
     * @param reason why, without the address and what was posted
     */
    record Unanswered(String reason) implements Reply {}
}
