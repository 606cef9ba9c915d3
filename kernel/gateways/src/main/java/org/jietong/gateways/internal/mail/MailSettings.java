package org.jietong.gateways.internal.mail;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.gateways.internal.setting.Reading;
import org.jietong.gateways.internal.setting.Settings;

/**
 * The mail server, and as whom we send.
 *
 * @param host its name, which its certificate must have
 * @param port its port
 * @param security how the way there is secured
 * @param login by which it knows us, if it wants that
 * @param from the address that mails come from
 */
public record MailSettings(String host, int port, Security security, Optional<Login> login, MailAddress from) {
    private static final String PREFIX = "jietong.mail.";

    /**
     * Reads the settings {@code jietong.mail.…}; without a host there is no carrier of mail.
     *
     * @param properties framework properties, null for one that is not set
     */
    public static Reading<MailSettings> of(UnaryOperator<String> properties) {
        Settings settings = new Settings(properties, PREFIX);
        return settings.text("host").map(host -> read(settings, host)).orElseGet(Reading::unset);
    }

    private static Reading<MailSettings> read(Settings settings, String host) {
        Security security = security(settings);
        int port = settings.port("port", security.usualPort());
        Optional<Login> login = login(settings, security);
        Optional<MailAddress> from = MailAddress.of(settings.needed("from"));
        if (from.isEmpty() && settings.text("from").isPresent()) {
            settings.fault("from", "is no mail address");
        }
        return from.map(address ->
                        settings.reading(new MailSettings(host, port, security, login, address), warnings(security)))
                .orElseGet(() -> new Reading<>(Optional.empty(), settings.faults()));
    }

    private static Security security(Settings settings) {
        String given = settings.text("security").orElse("starttls");
        return Security.of(given).orElseGet(() -> {
            settings.fault("security", "is neither starttls nor tls nor none");
            return Security.STARTTLS;
        });
    }

    private static Optional<Login> login(Settings settings, Security security) {
        Optional<String> user = settings.text("user");
        Optional<String> password = settings.fromFile("passwordFile", Optional::of, "a password");
        if (user.isPresent() && settings.text("passwordFile").isEmpty()) {
            settings.fault("passwordFile", "is missing, which a user needs");
        }
        if (user.isPresent() && security == Security.NONE) {
            settings.fault("security", "is none, by which the password of the user would go in the clear");
        }
        return user.flatMap(name -> password.map(secret -> new Login(name, secret)));
    }

    private static List<String> warnings(Security security) {
        return security == Security.NONE
                ? List.of(PREFIX + "security is none: mails go to the server in the clear")
                : List.of();
    }
}
