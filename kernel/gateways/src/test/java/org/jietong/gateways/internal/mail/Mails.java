package org.jietong.gateways.internal.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;

/** Mails and gateways of tests. */
final class Mails {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final UUID KEY = UUID.fromString("0195565c-0000-7000-8000-000000000001");
    static final String ADDRESS = "wang.li@example.org";

    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3));

    private Mails() {}

    static OutgoingMessage mail(String address, String subject, String text) {
        return new OutgoingMessage(KEY, NoticeChannel.MAIL, address, "zh-CN", "accepted", Map.of(), subject, text);
    }

    static OutgoingMessage mail() {
        return mail(ADDRESS, "Your application", "It was accepted.");
    }

    static SmtpGateway gateway(int port, Security security, Optional<Login> login, SSLContext trust) {
        MailAddress from = MailAddress.of("jietong@wuhai.example.org").orElseThrow();
        MailSettings settings = new MailSettings("localhost", port, security, login, from);
        return new SmtpGateway(settings, SHORT, trust::getSocketFactory, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static SmtpGateway plain(int port) throws Exception {
        return gateway(port, Security.NONE, Optional.empty(), SSLContext.getDefault());
    }
}
