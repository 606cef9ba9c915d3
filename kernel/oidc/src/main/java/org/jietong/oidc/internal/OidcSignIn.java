package org.jietong.oidc.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.OutsideSignIn;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Authorization code with PKCE, state and nonce, after OpenID Connect Core 1.0. */
final class OidcSignIn implements OutsideSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Seen> seen = new AtomicReference<>();
    private final OidcSettings settings;
    private final BoundedExchange exchange;
    private final CodeExchange codes;
    private final Clock clock;

    OidcSignIn(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.exchange = new BoundedExchange();
        this.codes = new CodeExchange(settings, exchange);
        this.clock = clock;
    }

    @Override
    public Outcome<Departure> begin() {
        try {
            Ticket ticket = Ticket.drawn(random);
            return Outcome.done(new Departure(question(provider(), ticket), ticket.secret().value()));
        } catch (IOException e) {
            return unavailable(e);
        }
    }

    private URI question(Provider provider, Ticket ticket) {
        Scope scope = new Scope("openid");
        settings.scopes().forEach(scope::add);
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        scope,
                        new ClientID(settings.clientId()),
                        settings.back())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(ticket.state()))
                .nonce(new Nonce(ticket.nonce()))
                .codeChallenge(new CodeVerifier(ticket.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    @Override
    public Outcome<Credentials.Outside> complete(String ticket, URI answer) {
        try {
            Provider provider = provider();
            return Ticket.sent(ticket)
                    .flatMap(own -> code(answer, own, provider).map(code -> new Answered(own, code)))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(ProblemType.SIGN_IN_REFUSED))
                    .then(answered -> person(answered, provider));
        } catch (IOException e) {
            return unavailable(e);
        }
    }

    /** The code, if it is this provider's answer to this browser's question. */
    private static Optional<AuthorizationCode> code(URI answer, Ticket ticket, Provider provider) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
            Issuer issuer = response.getIssuer();
            boolean ours = response.getState() != null
                    && ticket.isState(response.getState().getValue())
                    && (issuer == null || issuer.equals(provider.metadata().getIssuer()));
            if (ours && !response.indicatesSuccess()) {
                LOG.info(
                        "the provider of identities refused: {}",
                        response.toErrorResponse().getErrorObject().getCode());
            }
            return ours && response.indicatesSuccess()
                    ? Optional.ofNullable(response.toSuccessResponse().getAuthorizationCode())
                    : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private Outcome<Credentials.Outside> person(Answered answered, Provider provider) {
        try {
            IDTokenClaimsSet claims = provider.verified(
                    codes.idToken(answered.code(), answered.ticket(), provider),
                    settings.clientId(),
                    answered.ticket().nonce());
            return mapped(claims);
        } catch (BadJOSEException | JOSEException | RefusedCodeException e) {
            LOG.atWarn().setCause(e).log("What the provider of identities said is not believed");
            return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        } catch (IOException e) {
            return unavailable(e);
        }
    }

    private Outcome<Credentials.Outside> mapped(IDTokenClaimsSet claims) throws IOException {
        Mapping mapping = Mapping.read(settings.mapping());
        return mapping.of(claims.toJSONObject())
                .map(rule -> Outcome.done(outside(claims, rule)))
                .orElseGet(() -> Outcome.refused(ProblemType.FORBIDDEN));
    }

    private static Credentials.Outside outside(IDTokenClaimsSet claims, MappingRule rule) {
        String subject = claims.getSubject().getValue();
        String name = text(claims, "name")
                .or(() -> text(claims, "preferred_username"))
                .orElse(subject);
        return new Credentials.Outside(
                claims.getIssuer().getValue(),
                subject,
                name,
                text(claims, "phone_number").orElse(""),
                rule.roles(),
                rule.scope());
    }

    private static Optional<String> text(IDTokenClaimsSet claims, String name) {
        return Optional.ofNullable(claims.getStringClaim(name)).filter(text -> !text.isBlank());
    }

    /** The provider, looked at anew once an hour; a failure is not remembered. */
    private Provider provider() throws IOException {
        Instant now = clock.instant();
        Seen last = seen.get();
        if (last != null && now.isBefore(last.at().plus(BETWEEN_LOOKS)) && !now.isBefore(last.at())) {
            return last.provider();
        }
        Provider provider = Provider.discovered(settings, exchange);
        seen.set(new Seen(provider, now));
        return provider;
    }

    private static <T> Outcome<T> unavailable(IOException cause) {
        LOG.atWarn().setCause(cause).log("Nobody can sign in by OpenID Connect");
        return Outcome.refused(ProblemType.UNAVAILABLE);
    }

    private record Seen(Provider provider, Instant at) {}

    private record Answered(Ticket ticket, AuthorizationCode code) {}
}
