package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever keeps a connection open loses no request on it. */
class KeptAliveIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final String NOTHING_OF_IT = "POST /api/v1/nothing HTTP/1.1\r\nHost: x\r\n";
    private static final int MEGABYTE = 1 << 20;
    private static final int BEYOND_PATIENCE = 40;

    private Connection connection;

    @BeforeEach
    void connect() throws IOException {
        connection = new Connection(PRODUCT.port());
    }

    @AfterEach
    void hangUp() throws IOException {
        connection.close();
    }

    @ParameterizedTest(name = "{0} {1} with {2}: {3}")
    @CsvSource({
        "POST, /api/v1/cases, text/plain, 415",
        "POST, /api/v1/applications/G1/acceptance, application/json, 401",
        "POST, /api/v1/nothing, application/json, 404",
        "PUT, /api/v1/cases, application/json, 405",
        "GET, /api/v1/nothing, application/json, 404",
        "POST, /nothing, application/json, 404",
        "POST, /metrics, application/json, 405",
        "POST, /health/live, application/json, 405",
        "MAKE, /health/live, application/json, 501",
        "POST, /, application/json, 405",
        "GET, /, application/json, 200"
    })
    void anAnswerToAnUnreadBodyLeavesTheConnectionUsable(String method, String path, String type, int status)
            throws IOException {
        String start = method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\n";
        connection.sendApart(start + "Content-Length: 5\r\n\r\n", "12345");
        staysUsableAfter(status);
        connection.sendApart(start + "Transfer-Encoding: chunked\r\n\r\n", "5\r\n12345\r\n0\r\n\r\n");
        staysUsableAfter(status);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"POST, //, 400", "TRACE, /nothing, 405"})
    void aRefusalBeforeAnythingIsAskedForSaysThatTheConnectionIsClosed(String method, String path, int status)
            throws IOException {
        connection.sendApart(method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n", "12345");
        Connection.Wire answer = connection.answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.closes()).isTrue();
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedOnAConnectionThatStaysUsable() throws IOException {
        connection.send("POST /api/v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + 2 * MEGABYTE + "\r\n\r\n");
        connection.send(new byte[2 * MEGABYTE]);
        staysUsableAfter(413);
    }

    @Test
    void whoeverSendsWithoutEndIsToldThatTheConnectionIsClosed() throws IOException {
        connection.send(NOTHING_OF_IT + "Content-Length: " + (long) Integer.MAX_VALUE + "\r\n\r\n");
        byte[] some = new byte[MEGABYTE];
        Thread sending = new Thread(() -> sendAll(some));
        sending.start();
        Connection.Wire answer = connection.answer();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.closes()).isTrue();
    }

    @Test
    void whoeverNeverSendsTheRestIsToldThatTheConnectionIsClosed() throws IOException {
        connection.send(NOTHING_OF_IT + "Content-Length: 5\r\n\r\n123");
        Connection.Wire answer = connection.answer();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.closes()).isTrue();
        assertThat(connection.isClosed()).isTrue();
    }

    @ParameterizedTest(name = "{0} with {1} bytes of {2}: {3}")
    @CsvSource({
        "/api/v1/cases, 5, text/plain, 415",
        "/api/v1/cases, 5000000, application/json, 413",
        "/api/v1/applications/G1/acceptance, 5, application/json, 401",
        "/nothing, 5, application/json, 404"
    })
    void whoeverAsksBeforeSendingABodyIsNotAskedForOneThatIsRefused(String path, int length, String type, int status)
            throws IOException {
        connection.send(asking(path, type, length));
        Connection.Wire answer = connection.answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.closes()).isTrue();
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void whoeverAsksBeforeSendingABodyIsAskedForOneThatIsRead() throws IOException {
        connection.send(asking("/api/v1/cases", "application/json", 2));
        assertThat(connection.answer().status()).isEqualTo(100);
        connection.send("{}");
        staysUsableAfter(422);
    }

    @Test
    void whoeverAnnouncesToAskAndSendsAtOnceKeepsTheConnection() throws IOException {
        connection.send(NOTHING_OF_IT + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n12345");
        staysUsableAfter(404);
    }

    private static String asking(String path, String type, int length) {
        return "POST %s HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, type, length);
    }

    private void staysUsableAfter(int status) throws IOException {
        Connection.Wire answer = connection.answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.closes()).isFalse();
        connection.send("GET /api/v1/utilities/steam HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(connection.answer().problem().path("type").asText()).endsWith(":unknown-utility");
    }

    private void sendAll(byte[] some) {
        try {
            for (int sent = 0; sent < BEYOND_PATIENCE; sent++) {
                connection.send(some);
            }
        } catch (IOException e) {
            // The server has closed it, as it said.
        }
    }
}
