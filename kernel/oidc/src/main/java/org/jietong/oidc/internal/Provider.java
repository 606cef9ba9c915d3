package org.jietong.oidc.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.util.Set;

/**
 * A provider as it described itself. Its keys are fetched anew when a token names one that is not known yet.
 *
 * @param metadata where what is asked for
 * @param keys its keys
 */
record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
    /** By key pairs alone: a token that is signed by a shared secret, or not at all, is refused. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    /**
     * Asks the provider who it is.
     *
     * @throws IOException when it does not answer, or is another than the settings name
     */
    static Provider discovered(OidcSettings settings, BoundedExchange exchange) throws IOException {
        Issuer issuer = new Issuer(settings.issuer());
        try {
            String told = exchange.retrieveResource(OIDCProviderMetadata.resolveURL(issuer))
                    .getContent();
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(told);
            if (!issuer.equals(metadata.getIssuer())) {
                throw new IOException("the provider calls itself " + metadata.getIssuer());
            }
            return new Provider(
                    metadata,
                    JWKSourceBuilder.<SecurityContext>create(
                                    metadata.getJWKSetURI().toURL(), exchange)
                            .refreshAheadCache(false)
                            .build());
        } catch (GeneralException e) {
            throw new IOException("the description of the provider cannot be read", e);
        }
    }

    /**
     * What a token says, once it is known to be the provider's, for Jietong, in time, and made for the question.
     *
     * @throws BadJOSEException when it is not
     * @throws JOSEException when that cannot be seen, such as for want of keys
     */
    IDTokenClaimsSet verified(JWT token, String clientId, String nonce) throws BadJOSEException, JOSEException {
        IDTokenValidator validator = new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(clientId),
                new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                null);
        return validator.validate(token, new Nonce(nonce));
    }
}
