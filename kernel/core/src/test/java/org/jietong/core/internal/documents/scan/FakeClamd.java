package org.jietong.core.internal.documents.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that speaks {@code INSTREAM} as clamd does, and knows one harmful file: EICAR's. */
final class FakeClamd implements AutoCloseable {
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Thread thread;
    private volatile String broken = "";

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Answers this from now on, whatever comes. */
    void answers(String text) {
        broken = text;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // The test has closed the server, or the client its end.
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        String verdict = content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            verdict = "UNKNOWN COMMAND";
        }
        OutputStream out = socket.getOutputStream();
        out.write(((broken.isEmpty() ? verdict : broken) + '\0').getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
