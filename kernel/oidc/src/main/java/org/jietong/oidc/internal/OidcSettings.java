package org.jietong.oidc.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which provider is trusted, and as whom Jietong asks it.
 *
 * @param issuer the provider, as its tokens name it
 * @param clientId as whom Jietong is known there
 * @param secretFile the file with the client's secret; none for a public client
 * @param scopes what is asked for beside {@code openid}
 * @param mapping the file that says who may come in as what
 * @param back where the provider sends browsers back to
 * @param plainHttp whether the provider may be spoken to without TLS
 */
record OidcSettings(
        URI issuer,
        String clientId,
        Optional<Path> secretFile,
        List<String> scopes,
        Path mapping,
        URI back,
        boolean plainHttp) {
    private static final String CALLBACK = "/api/v1/sessions/oidc/callback";

    OidcSettings {
        scopes = List.copyOf(scopes);
    }

    /**
     * Those of the product; empty when no provider is named.
     *
     * @param property gives the value of a name, or null
     * @throws IllegalArgumentException when one is named and the rest does not fit
     */
    static Optional<OidcSettings> of(UnaryOperator<String> property) {
        return value(property, "issuer").map(issuer -> of(URI.create(issuer), property));
    }

    private static OidcSettings of(URI issuer, UnaryOperator<String> property) {
        boolean plainHttp =
                value(property, "plainHttp").map(Boolean::parseBoolean).orElse(false);
        require(
                "https".equals(issuer.getScheme()) || (plainHttp && "http".equals(issuer.getScheme())),
                "jietong.oidc.issuer is no https address");
        String address = Optional.ofNullable(property.apply("jietong.publicAddress"))
                .map(String::strip)
                .orElse("");
        require(!address.isEmpty(), "jietong.oidc needs jietong.publicAddress");
        Path home = Path.of(Optional.ofNullable(property.apply("jietong.home")).orElse("."));
        return new OidcSettings(
                issuer,
                value(property, "clientId").orElse("jietong"),
                value(property, "secretFile").map(home::resolve),
                Arrays.asList(value(property, "scopes").orElse("profile").split("[ ,]+")),
                home.resolve(value(property, "mapping").orElse("conf/oidc.json")),
                URI.create(address.replaceAll("/+$", "") + CALLBACK),
                plainHttp);
    }

    private static Optional<String> value(UnaryOperator<String> property, String name) {
        return Optional.ofNullable(property.apply("jietong.oidc." + name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
