package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The vectors of RFC 6238, appendix B, for SHA-1, of whose eight digits ours are the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(new Totp(SECRET).code(Totp.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayBeWrongByOneStep(int seconds, boolean taken) {
        Instant now = Instant.parse("2026-11-23T01:00:00Z");
        String code = new Totp(SECRET).code(Totp.step(now.plusSeconds(seconds)));
        assertThat(new Totp(SECRET).stepOf(code, now).isPresent()).isEqualTo(taken);
    }

    @Test
    void base32IsThatOfTheStandard() {
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.encode("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
    }

    @Property(tries = 200)
    boolean base32LosesNothing(@ForAll @Size(max = 40) byte[] bytes) {
        return Arrays.equals(Base32.decode(Base32.encode(bytes)), bytes);
    }
}
