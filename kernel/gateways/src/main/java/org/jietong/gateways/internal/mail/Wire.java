package org.jietong.gateways.internal.mail;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sockets of one mail. They are cut when it takes too long: a server that says a byte now and then would pass every limit
 * on single answers.
 */
final class Wire implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> cutting;
    private volatile boolean cut;

    private Wire(Duration after) {
        cutting = CompletableFuture.runAsync(
                this::cut, CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS));
    }

    static Wire cutAfter(Duration whole) {
        return new Wire(whole);
    }

    SocketFactory plain() {
        return new WatchedSockets(this);
    }

    SSLSocketFactory secured(SSLSocketFactory trust) {
        return new WatchedTls(this, trust);
    }

    /** A socket that belongs to this mail from now on. */
    Socket watched(Socket socket) {
        sockets.add(socket);
        if (cut) {
            closed(socket);
        }
        return socket;
    }

    private void cut() {
        cut = true;
        sockets.forEach(Wire::closed);
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A socket to the mail server could not be closed", e);
        }
    }

    @Override
    public void close() {
        cutting.cancel(false);
        cut();
    }
}
