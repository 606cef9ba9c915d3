package org.jietong.gateways.internal.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.gateways.internal.setting.Reading;
import org.jietong.gateways.internal.setting.Settings;
import org.jietong.outbound.Secret;

/**
 * An adapter to a carrier that is spoken to over HTTP.
 *
 * @param channel what it carries
 * @param url where messages are posted
 * @param keyId by which it knows which secret signs them
 * @param secret signs them
 */
public record HttpSettings(NoticeChannel channel, URI url, String keyId, Secret secret) {
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    /**
     * Reads the settings {@code jietong.sms.…} or {@code jietong.wechat.…}; without a URL there is no carrier.
     *
     * @param properties framework properties, null for one that is not set
     */
    public static Reading<HttpSettings> of(UnaryOperator<String> properties, NoticeChannel channel) {
        String prefix = "jietong." + channel.name().toLowerCase(Locale.ROOT) + ".";
        Settings settings = new Settings(properties, prefix);
        return settings.text("url").map(url -> read(settings, channel, url)).orElseGet(Reading::unset);
    }

    private static Reading<HttpSettings> read(Settings settings, NoticeChannel channel, String text) {
        Optional<URI> url = url(text);
        boolean plain = url.filter(HttpSettings::isPlainBeyondThisMachine).isPresent();
        if (url.isEmpty()) {
            settings.fault("url", "is no http address of a server");
        } else if (plain && !settings.flag("plainHttp")) {
            settings.fault("url", "is not https");
        }
        String keyId = settings.needed("keyId");
        if (!keyId.isEmpty() && !KEY_ID.matcher(keyId).matches()) {
            settings.fault("keyId", "is not made of 1 to 64 letters, digits, dots, hyphens and underscores");
        }
        settings.needed("keyFile");
        Optional<Secret> secret = settings.fromFile("keyFile", Secret::of, "24 to 64 bytes in Base64");
        List<String> warnings = plain
                ? List.of("plainHttp of " + channel + " is true: messages and addresses go in the clear")
                : List.of();
        return url.isPresent() && secret.isPresent()
                ? settings.reading(new HttpSettings(channel, url.get(), keyId, secret.get()), warnings)
                : new Reading<>(Optional.empty(), settings.faults());
    }

    private static Optional<URI> url(String text) {
        try {
            URI url = URI.create(text);
            boolean isHttp = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            return isHttp && url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null
                    ? Optional.of(url)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlainBeyondThisMachine(URI url) {
        return "http".equalsIgnoreCase(url.getScheme())
                && !LOOPBACK.matcher(url.getHost()).matches();
    }
}
