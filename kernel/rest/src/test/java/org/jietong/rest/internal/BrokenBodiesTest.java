package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jietong.rest.internal.problem.Connections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenBodiesTest {
    private final Api api = new Api();

    /** A stream that fails as a server's does. */
    private static final class Failing extends InputStream {
        private final Exception failure;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (failure instanceof IOException checked) {
                throw checked;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new EOFException("early"), 400, "malformed-request"),
                Arguments.of(new IOException("Broken pipe"), 400, "malformed-request"),
                Arguments.of(new IllegalStateException("bad chunk"), 400, "malformed-request"),
                Arguments.of(new IOException(new TimeoutException("idle")), 408, "request-timeout"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aBodyThatDoesNotArriveIsTheSendersFault(Exception failure, int status, String type) {
        refused(new Failing(failure), status, type);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void soIsOneThatBreaksOff(Exception failure, int status, String type) {
        InputStream begun = new ByteArrayInputStream("{\"facts\":".getBytes(StandardCharsets.UTF_8));
        refused(new SequenceInputStream(begun, new Failing(failure)), status, type);
    }

    private void refused(InputStream body, int status, String type) {
        Api.Answer answer = api.post("utilities/water/classification").stream("application/json", body)
                .answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:" + type);
        assertThat(answer.json().has("instance")).isFalse();
    }

    @Test
    void aDefectIsNotTakenForAClientThatHasGone() {
        assertThat(Connections.gone(new IllegalStateException(new IOException("No space left on device"))))
                .isFalse();
        assertThat(Connections.gone(new IllegalStateException(new IOException("Broken pipe"))))
                .isTrue();
    }
}
