package org.jietong.gateways.internal.mail;

import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;

/** Carries mail by SMTP, one connection for each. The mail library is loaded with the first one. */
public final class SmtpGateway implements Gateway {
    private final MailSettings settings;
    private final Patience patience;
    private final Supplier<SSLSocketFactory> trust;
    private final Clock clock;

    /** A gateway that trusts whom this Java trusts. */
    public SmtpGateway(MailSettings settings, Clock clock) {
        this(settings, Patience.usual(), SmtpGateway::ofThisJava, clock);
    }

    /** @param trust decides which certificates are trusted; asked for with each mail */
    SmtpGateway(MailSettings settings, Patience patience, Supplier<SSLSocketFactory> trust, Clock clock) {
        this.settings = settings;
        this.patience = patience;
        this.trust = trust;
        this.clock = clock;
    }

    private static SSLSocketFactory ofThisJava() {
        try {
            return SSLContext.getDefault().getSocketFactory();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(NoticeChannel.MAIL);
    }

    @Override
    public Handover send(OutgoingMessage message) {
        Optional<MailAddress> to = MailAddress.of(message.address());
        return to.isEmpty()
                ? new Handover.Refused("the address is no mail address")
                : new SmtpDelivery(settings, patience, trust.get(), clock).deliver(message, to.get());
    }
}
