package org.jietong.objects.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that lets so many bytes of each connection through to it, and then breaks, or says nothing more. */
final class CutLine implements AutoCloseable {
    private final ServerSocket listening;
    private final int server;
    private final long most;
    private final boolean silent;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private CutLine(int server, long most, boolean silent) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.most = most;
        this.silent = silent;
        start(this::accept);
    }

    /** One that breaks. */
    static CutLine after(long bytes, int server) throws IOException {
        return new CutLine(server, bytes, false);
    }

    /** One that takes no more, and never answers. */
    static CutLine silentAfter(long bytes, int server) throws IOException {
        return new CutLine(server, bytes, true);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket from = listening.accept();
                Socket to = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(from);
                open.add(to);
                start(() -> carry(from, to, most));
                start(() -> carry(to, from, silent ? 0 : Long.MAX_VALUE));
            } catch (IOException e) {
                // Closed, or the client has gone: the next one is waited for.
                open.removeIf(Socket::isClosed);
            }
        }
    }

    private void carry(Socket from, Socket to, long bytes) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1024];
            long left = bytes;
            int n = left == 0 ? -1 : in.read(buffer, 0, (int) Math.min(left, buffer.length));
            while (n > 0) {
                out.write(buffer, 0, n);
                left -= n;
                n = left == 0 ? -1 : in.read(buffer, 0, (int) Math.min(left, buffer.length));
            }
            if (!silent) {
                from.close();
                to.close();
            }
        } catch (IOException e) {
            open.remove(from);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cut-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
