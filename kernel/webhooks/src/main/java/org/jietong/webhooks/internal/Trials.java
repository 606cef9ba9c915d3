package org.jietong.webhooks.internal;

import java.util.Optional;
import org.jietong.api.webhooks.Trial;
import org.jietong.webhooks.internal.post.Verdict;

/** What an endpoint made of a test event, for people. */
final class Trials {
    private Trials() {}

    static Trial of(Verdict verdict) {
        if (verdict instanceof Verdict.Taken) {
            return new Trial(true, Optional.empty());
        }
        if (verdict instanceof Verdict.Later later) {
            return failed(later.reason());
        }
        return verdict instanceof Verdict.Refused refused ? failed(refused.reason()) : failed("answered 410");
    }

    private static Trial failed(String reason) {
        return new Trial(false, Optional.of(reason));
    }
}
