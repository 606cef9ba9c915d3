package org.jietong.core.internal.cases;

import java.util.Set;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;

/** What the machine of somebody else may hand in: for the utilities and districts of its scope, as coming in by its own way (R5.1). */
final class ChannelIntake {
    private ChannelIntake() {}

    /** The submission as the channel's; refused with {@code FORBIDDEN} when it asks for what the channel does not reach. */
    static Outcome<Submission> admitted(Submission submission, Caller.Channel channel) {
        Scope scope = channel.scope();
        boolean utilities = submission.wishes().stream().allMatch(wish -> asksFor(wish, scope));
        return utilities && inDistricts(submission, scope.districts())
                ? Outcome.done(submission.by(channel.kind()))
                : Outcome.refused(ProblemType.FORBIDDEN);
    }

    /** The addition, likewise; anybody else's is as it is. The case is seen to lie in the scope by who adds to it. */
    static Outcome<Addition> admitted(Addition addition, Caller caller) {
        return caller instanceof Caller.Channel channel && !asksFor(addition.wish(), channel.scope())
                ? Outcome.refused(ProblemType.FORBIDDEN)
                : Outcome.done(addition);
    }

    private static boolean asksFor(Submission.Wish wish, Scope scope) {
        return scope.utility().map(own -> own.value().equals(wish.utility())).orElse(true);
    }

    private static boolean inDistricts(Submission submission, Set<District> districts) {
        return districts.isEmpty()
                || (submission.site() != null
                        && districts.contains(submission.site().district()));
    }
}
