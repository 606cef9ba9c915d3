package org.jietong.oidc.internal;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Gives the code that a browser brought back for the token, as the client that Jietong is at the provider.
 *
 * @param settings as whom
 * @param exchange speaks with the provider
 */
record CodeExchange(OidcSettings settings, BoundedExchange exchange) {

    /**
     * The token, which is not verified yet.
     *
     * @throws RefusedCodeException when the provider does not take the code, or has no token for it
     * @throws IOException when it does not answer
     */
    JWT idToken(AuthorizationCode code, Ticket ticket, Provider provider) throws IOException, RefusedCodeException {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(code, settings.back(), new CodeVerifier(ticket.verifier()));
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(
                    request(provider.metadata().getTokenEndpointURI(), grant)
                            .toHTTPRequest()
                            .send(exchange));
            if (!response.indicatesSuccess()) {
                throw new RefusedCodeException(
                        "answered " + response.toErrorResponse().getErrorObject().getCode());
            }
            return ((OIDCTokenResponse) response.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
        } catch (ParseException e) {
            throw new RefusedCodeException("the answer cannot be read", e);
        }
    }

    private TokenRequest request(URI endpoint, AuthorizationCodeGrant grant) throws IOException {
        ClientID client = new ClientID(settings.clientId());
        if (settings.secretFile().isEmpty()) {
            return new TokenRequest.Builder(endpoint, client, grant).build();
        }
        String secret = Files.readString(settings.secretFile().get(), StandardCharsets.UTF_8)
                .strip();
        return new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, new Secret(secret)), grant).build();
    }
}
