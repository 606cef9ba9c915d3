package org.jietong.oidc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoundedExchangeTest {
    private final BoundedExchange exchange = new BoundedExchange();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering("/fine", 200, 100);
        answering("/large", 200, 300 * 1024);
        answering("/gone", 404, 10);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answering(String path, int status, int size) {
        server.createContext(path, call -> {
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(status, size);
            try (OutputStream out = call.getResponseBody()) {
                out.write(" ".repeat(size).getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    private URL at(String path) throws IOException {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path)
                .toURL();
    }

    @Test
    void anAnswerOfUsualSizeIsTaken() throws IOException {
        assertThat(exchange.retrieveResource(at("/fine")).getContent()).hasSize(100);
    }

    @Test
    void anAnswerThatIsTooLargeOrNoneIsNot() {
        assertThatThrownBy(() -> exchange.retrieveResource(at("/large"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> exchange.retrieveResource(at("/gone"))).hasMessageEndingWith("answered 404");
    }
}
