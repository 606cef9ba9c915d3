package org.jietong.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    /** The example that the libraries of Standard Webhooks are tested with. */
    @Test
    void signsAsTheConventionsOwnExample() {
        Secret secret = Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();
        String signature = secret.signature(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}");
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsIdTimeAndBodyInUtf8() throws Exception {
        byte[] key = new byte[32];
        new Random(7).nextBytes(key);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] expected = mac.doFinal("id-1.1000.{\"text\":\"报装\"}".getBytes(StandardCharsets.UTF_8));
        Secret secret = Secret.of(Base64.getEncoder().encodeToString(key)).orElseThrow();
        assertThat(secret.signature("id-1", Instant.ofEpochSecond(1000), "{\"text\":\"报装\"}"))
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "no base64 at all, but long enough for one"})
    void whatIsTooShortOrNoBase64IsNoSecret(String text) {
        assertThat(Secret.of(text)).isEmpty();
    }

    @Test
    void aFreshOneCanBeHandedOverAndReadAgain() {
        Secret secret = Secret.fresh(new Random(1));
        assertThat(secret.reveal()).startsWith("whsec_");
        assertThat(Secret.of(secret.reveal()).orElseThrow().reveal()).isEqualTo(secret.reveal());
    }

    @Test
    void neverShowsItselfInText() {
        Secret secret = Secret.fresh(new Random(1));
        assertThat(secret.toString()).doesNotContain(secret.reveal().substring(10));
    }
}
