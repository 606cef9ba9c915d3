package org.jietong.core.internal.documents.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.cases.ContentScanner;

/**
 * ClamAV's daemon, spoken to by its command {@code INSTREAM}: the file in chunks, each behind its length, and an empty one at
 * the end. A connection for each file.
 *
 * @param host where clamd listens
 * @param port on which port
 */
record Clamd(String host, int port) implements ContentScanner {
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\s]+):([0-9]{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_024;
    private static final int HIGHEST_PORT = 65_535;

    /** @throws IllegalArgumentException when it is not {@code host:port} */
    static ContentScanner at(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()
                || Integer.parseInt(parts.group(2)) < 1
                || Integer.parseInt(parts.group(2)) > HIGHEST_PORT) {
            throw new IllegalArgumentException("jietong.scanner.address is host:port");
        }
        return new Clamd(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    @Override
    public Verdict scan(InputStream bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            return verdict(answer(socket.getInputStream()));
        }
    }

    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        byte[] chunk = new byte[CHUNK];
        for (int n = bytes.read(chunk); n >= 0; n = bytes.read(chunk)) {
            if (n > 0) {
                out.writeInt(n);
                out.write(chunk, 0, n);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** Ends with a zero byte, or with the connection. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int c = in.read(); c > 0 && answer.length() < LONGEST_ANSWER; c = in.read()) {
            answer.append((char) c);
        }
        return answer.toString().strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return new Verdict.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        throw new IOException("clamd answers: " + answer);
    }
}
