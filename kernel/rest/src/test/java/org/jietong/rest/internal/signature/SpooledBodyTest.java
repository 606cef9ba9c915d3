package org.jietong.rest.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledBodyTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3 * 1024 * 1024})
    void aBodyOfAnySizeComesBackWholeWithItsDigest(int size) throws IOException, NoSuchAlgorithmException {
        byte[] sent = new byte[size];
        new Random(size).nextBytes(sent);
        SpooledBody body = SpooledBody.of(new ByteArrayInputStream(sent));
        assertThat(body.digest())
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(sent)));
        assertThat(body.stream().readAllBytes()).isEqualTo(sent);
    }
}
