package org.jietong.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One connection to a product, byte by byte, where a client library would hide what is on the wire. */
final class Connection implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    // Milliseconds
    private static final int PATIENCE = 30_000;
    private static final int BRIEFLY = 150;

    private final Socket socket;
    private final InputStream in;

    Connection(int port) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.socket.setSoTimeout(PATIENCE);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Sends head and body apart, with so much between them that the server has come to the head alone. */
    void sendApart(String head, String body) throws IOException {
        send(head);
        awaitAnswer();
        send(body);
    }

    /** Until an answer begins to arrive, or for as long as one would need that does not wait for the body. */
    private void awaitAnswer() throws IOException {
        socket.setSoTimeout(BRIEFLY);
        try {
            in.mark(1);
            if (in.read() >= 0) {
                in.reset();
            }
        } catch (SocketTimeoutException e) {
            // It waits for the body.
        } finally {
            socket.setSoTimeout(PATIENCE);
        }
    }

    /** The next answer, to the end of its body, whose length it has to tell. */
    Wire answer() throws IOException {
        String head = head();
        int length = Wire.header(head, "Content-Length").map(Integer::parseInt).orElse(0);
        return new Wire(head, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** All that comes until the other side closes it. */
    byte[] rest() throws IOException {
        return in.readAllBytes();
    }

    /** Whether the other side has closed it. */
    boolean isClosed() throws IOException {
        return in.read() < 0;
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                throw new EOFException("closed after: " + head.toString(StandardCharsets.ISO_8859_1));
            }
            head.write(read);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * An answer as it came.
     *
     * @param head status line and headers
     * @param body the body
     */
    record Wire(String head, String body) {
        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        Optional<String> header(String name) {
            return header(head, name);
        }

        /** Whether it says that the connection is closed after it. */
        boolean closes() {
            return header("Connection").filter("close"::equalsIgnoreCase).isPresent();
        }

        JsonNode problem() throws IOException {
            return JSON.readTree(body);
        }

        static Optional<String> header(String head, String name) {
            String wanted = name.toLowerCase(Locale.ROOT) + ":";
            return List.of(head.split("\r\n")).stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                    .map(line -> line.substring(wanted.length()).strip())
                    .findFirst();
        }
    }
}
