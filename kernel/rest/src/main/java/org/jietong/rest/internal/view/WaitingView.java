package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.conversation.Waiting;

/**
 * An application whose applicant waits for an answer.
 *
 * @param application its number
 * @param representative who represents it
 * @param questions how many messages wait
 * @param since when the first of them was written
 */
public record WaitingView(String application, UUID representative, int questions, Instant since) {
    public static WaitingView of(Waiting waiting) {
        return new WaitingView(
                waiting.application().value(), waiting.representative(), waiting.questions(), waiting.since());
    }
}
