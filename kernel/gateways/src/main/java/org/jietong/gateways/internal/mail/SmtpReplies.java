package org.jietong.gateways.internal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jietong.api.messages.Handover;

/** What the replies of a mail server mean. Its texts are left out: they repeat the address. */
final class SmtpReplies {
    /** Final by their number, and yet not the recipient's fault: the server does not let us in. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    private static final Pattern ENHANCED = Pattern.compile("^\\s*[0-9]{3}[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b");

    private SmtpReplies() {}

    static Handover meaning(MessagingException failure) {
        List<Exception> chain = chain(failure);
        Optional<Handover> recipient =
                first(chain, SMTPAddressFailedException.class).map(e -> meaning(e.getReturnCode(), e, "the recipient"));
        Optional<Handover> sender = first(chain, SMTPSenderFailedException.class)
                .map(e -> later("the mail server does not let us send as this sender", e.getReturnCode(), e));
        Optional<Handover> mail =
                first(chain, SMTPSendFailedException.class).map(e -> meaning(e.getReturnCode(), e, "the mail"));
        return recipient.or(() -> sender).or(() -> mail).orElseGet(() -> broken(chain));
    }

    private static Handover meaning(int code, MessagingException reply, String what) {
        return code / 100 == 5 && !NOT_LET_IN.contains(code)
                ? new Handover.Refused("the mail server refused " + what + ": " + code + enhanced(reply))
                : later("the mail server did not take " + what, code, reply);
    }

    private static Handover later(String reason, int code, MessagingException reply) {
        return new Handover.Later(reason + ": " + code + enhanced(reply), Optional.empty());
    }

    private static Handover broken(List<Exception> chain) {
        String reason = first(chain, AuthenticationFailedException.class).isPresent()
                ? "the mail server did not accept user and password"
                : "no mail could be handed over: "
                        + chain.get(chain.size() - 1).getClass().getSimpleName();
        return new Handover.Later(reason, Optional.empty());
    }

    /** The code of RFC 3463 behind the number, if there is one. */
    private static String enhanced(MessagingException reply) {
        Matcher found = ENHANCED.matcher(String.valueOf(reply.getMessage()));
        return found.find() ? " " + found.group(1) : "";
    }

    private static List<Exception> chain(MessagingException failure) {
        List<Exception> chain = new ArrayList<>();
        Exception next = failure;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = next instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        return chain;
    }

    private static <T extends Exception> Optional<T> first(List<Exception> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
