package org.jietong.gateways.internal.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jietong.api.messages.Handover;
import org.jietong.outbound.Reply;
import org.jietong.outbound.Reply.Answered;
import org.jietong.outbound.Reply.Unanswered;

/** What the answers of an adapter mean. Of its texts only what cannot be an address is passed on. */
final class AdapterReplies {
    private static final int KNOWN_ALREADY = 409;
    /** Of a problem, and yet not the message's fault: we are not let in, or it is too early. */
    private static final Set<Integer> NOT_THE_MESSAGE = Set.of(401, 403, 404, 405, 407, 408, 425, 429);

    private static final Predicate<String> REFERENCE =
            Pattern.compile("[\\x21-\\x7e]{1,100}").asMatchPredicate();
    /** The type of a problem; with a run of digits it might be a telephone number. */
    private static final Predicate<String> TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9+.:/_#-]{0,99}")
            .asMatchPredicate()
            .and(Pattern.compile("[0-9]{5}").asPredicate().negate());

    private AdapterReplies() {}

    static Handover meaning(Reply reply) {
        if (reply instanceof Answered answered) {
            return meaning(answered);
        }
        return new Handover.Later("the adapter: " + ((Unanswered) reply).reason(), Optional.empty());
    }

    private static Handover meaning(Answered answered) {
        if (answered.isSuccess() || answered.status() == KNOWN_ALREADY) {
            return new Handover.Taken(MessageJson.text(answered.body(), "reference", REFERENCE));
        }
        return isRefusal(answered)
                ? new Handover.Refused("the adapter refused the message: " + answered.status() + type(answered))
                : new Handover.Later("the adapter answered " + answered.status(), answered.after());
    }

    private static boolean isRefusal(Answered answered) {
        return answered.status() / 100 == 4
                && !NOT_THE_MESSAGE.contains(answered.status())
                && answered.mediaType().equals("application/problem+json");
    }

    private static String type(Answered answered) {
        return MessageJson.text(answered.body(), "type", TYPE)
                .map(type -> " " + type)
                .orElse("");
    }
}
