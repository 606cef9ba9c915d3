package org.jietong.distribution;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests as docs/channels.md says.
 *
 * @param api where they go
 * @param key the key
 * @param secret of the key
 */
record RequestSigner(HttpApi api, String key, String secret) {
    private static final String TYPE = "application/json";

    /** Whoever holds the key that was handed out with an answer. */
    static RequestSigner of(HttpApi api, Answer handed) {
        return new RequestSigner(
                api,
                handed.body().path("key").asText(),
                handed.body().path("secret").asText());
    }

    RequestSigner with(String otherSecret) {
        return new RequestSigner(api, key, otherSecret);
    }

    Answer get(String target, Instant at) {
        return signed("GET", target, "", at).get(target);
    }

    Answer post(String target, String body, Instant at) {
        return signed("POST", target, body, at).post(target, body);
    }

    /** One whose headers are good for one request. */
    HttpApi signed(String method, String target, String body, Instant at) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        String digest = "sha-256=:" + base64(sha256(body.getBytes(StandardCharsets.UTF_8))) + ":";
        String components =
                "(\"@method\" \"@path\" \"@query\" \"content-type\"" + (body.isEmpty() ? ")" : " \"content-digest\")");
        String parameters = "%s;created=%d;keyid=\"%s\";nonce=\"%s\""
                .formatted(components, at.getEpochSecond(), key, UUID.randomUUID());
        String base = "\"@method\": " + method
                + "\n\"@path\": " + path
                + "\n\"@query\": " + (query < 0 ? "?" : target.substring(query))
                + "\n\"content-type\": " + TYPE
                + (body.isEmpty() ? "" : "\n\"content-digest\": " + digest)
                + "\n\"@signature-params\": " + parameters;
        HttpApi signed = api.with("Signature-Input", "sig=" + parameters).with("Signature", "sig=:" + hmac(base) + ":");
        return body.isEmpty() ? signed : signed.with("Content-Digest", digest);
    }

    private String hmac(String base) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return base64(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
