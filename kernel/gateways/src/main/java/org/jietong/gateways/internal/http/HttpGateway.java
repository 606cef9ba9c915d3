package org.jietong.gateways.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.outbound.Letter;
import org.jietong.outbound.Poster;
import org.jietong.outbound.Reply;

/** Hands messages to an adapter over HTTP, signed; the contract stands in {@code docs/gateway-contract.md}. */
public final class HttpGateway implements Gateway {
    private static final Duration WHOLE = Duration.ofSeconds(20);

    private final HttpSettings settings;
    private final Poster poster;
    private final Clock clock;

    public HttpGateway(HttpSettings settings, Clock clock) {
        this(settings, new Poster(WHOLE, clock), clock);
    }

    HttpGateway(HttpSettings settings, Poster poster, Clock clock) {
        this.settings = settings;
        this.poster = poster;
        this.clock = clock;
    }

    @Override
    public String name() {
        return settings.channel().name().toLowerCase(Locale.ROOT) + "-http";
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(settings.channel());
    }

    @Override
    public Handover send(OutgoingMessage message) {
        Reply reply = poster.post(new Letter(
                settings.url(),
                message.key().toString(),
                clock.instant(),
                "application/json",
                MessageJson.write(message),
                List.of(settings.secret()),
                Map.of("jietong-key-id", settings.keyId())));
        return AdapterReplies.meaning(reply);
    }
}
