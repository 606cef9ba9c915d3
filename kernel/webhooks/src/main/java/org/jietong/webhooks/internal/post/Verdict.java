package org.jietong.webhooks.internal.post;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jietong.outbound.Reply;
import org.jietong.outbound.Reply.Answered;
import org.jietong.outbound.Reply.Unanswered;

/** What an endpoint's answer to an event means. */
public sealed interface Verdict {
    /** It has the event. */
    record Taken() implements Verdict {}

    /**
     * Not now.
     *
     * @param reason why
     * @param after how long it asked to wait, if so
     */
    record Later(String reason, Optional<Duration> after) implements Verdict {}

    /**
     * It will not have this event.
     *
     * @param reason why
     */
    record Refused(String reason) implements Verdict {}

    /** It wants no more events at all. */
    record Gone() implements Verdict {}

    /** Statuses that are about what was posted, and not about the endpoint. */
    Set<Integer> OF_THE_EVENT = Set.of(400, 413, 415, 422);

    int GONE = 410;

    static Verdict of(Reply reply) {
        return reply instanceof Answered answered
                ? of(answered)
                : new Later(((Unanswered) reply).reason(), Optional.empty());
    }

    private static Verdict of(Answered answered) {
        String reason = "answered " + answered.status();
        if (answered.isSuccess()) {
            return new Taken();
        }
        if (answered.status() == GONE) {
            return new Gone();
        }
        return OF_THE_EVENT.contains(answered.status()) ? new Refused(reason) : new Later(reason, answered.after());
    }
}
