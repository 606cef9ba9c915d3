package org.jietong.oidc.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Spring's authorization server on a free port of this machine, with two people: {@code wang} is in groups, {@code li} in none. */
final class SpringProvider implements AutoCloseable {
    static final String PASSWORD = "known to the provider alone";
    static final String CLIENT_SECRET = "of the client";

    private final Keys keys = new Keys();
    private final ConfigurableApplicationContext context;

    /** @param back where browsers may be sent back to */
    SpringProvider(URI back) {
        String client = "spring.security.oauth2.authorizationserver.client.jietong.";
        context = new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        client + "registration.client-id", "jietong",
                        client + "registration.client-secret", "{noop}" + CLIENT_SECRET,
                        client + "registration.client-authentication-methods", "client_secret_basic",
                        client + "registration.authorization-grant-types", "authorization_code",
                        client + "registration.redirect-uris", back.toString(),
                        client + "registration.scopes", "openid,profile",
                        client + "require-proof-key", "true"))
                .initializers(started -> started.getBeanFactory().registerSingleton("keys", keys))
                .run();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** From now on other keys sign, and the old ones are told no more. */
    void rotateKeys() {
        keys.rotate();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Server {
        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("wang").password("{noop}" + PASSWORD).build(),
                    User.withUsername("li").password("{noop}" + PASSWORD).build());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> token.getClaims()
                    .claim("name", "王丽")
                    .claim(
                            "groups",
                            token.getPrincipal().getName().equals("wang")
                                    ? List.of("everybody", "gas-clerks")
                                    : List.of("everybody"));
        }
    }

    private static final class Keys implements JWKSource<SecurityContext> {
        private volatile JWK present = drawn();

        void rotate() {
            present = drawn();
        }

        private static JWK drawn() {
            try {
                return new RSAKeyGenerator(RSAKeyGenerator.MIN_KEY_SIZE_BITS)
                        .keyID(UUID.randomUUID().toString())
                        .generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<JWK> get(JWKSelector selector, SecurityContext context) {
            return selector.select(new JWKSet(present));
        }
    }
}
