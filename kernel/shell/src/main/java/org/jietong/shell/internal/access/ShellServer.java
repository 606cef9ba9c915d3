package org.jietong.shell.internal.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands on a port of the loopback address: the secret on the first line, the command on the second, and the answer up
 * to the end of the connection.
 */
final class ShellServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShellServer.class);
    private static final int MOST_AT_ONCE = 4;
    private static final int LONGEST_LINE = 4000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ServerSocket socket;
    private final ShellKey key;
    private final CommandLine commands;
    private final ExecutorService workers =
            new ThreadPoolExecutor(0, MOST_AT_ONCE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), ShellServer::thread);

    private ShellServer(ServerSocket socket, ShellKey key, CommandLine commands) {
        this.socket = socket;
        this.key = key;
        this.commands = commands;
    }

    /** @throws IOException when no port is to be had, or the key cannot be written */
    static ShellServer opened(Path data, CommandLine commands) throws IOException {
        ServerSocket socket = new ServerSocket(0, MOST_AT_ONCE, InetAddress.getLoopbackAddress());
        try {
            ShellServer server = new ShellServer(socket, ShellKey.written(data, socket.getLocalPort()), commands);
            thread(server::accept).start();
            return server;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "jietong-shell");
        thread.setDaemon(true);
        return thread;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                take(connection);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("A connection to the shell could not be taken", e);
                }
            }
        }
    }

    private void take(Socket connection) throws IOException {
        try {
            workers.execute(() -> serve(connection));
        } catch (RejectedExecutionException e) {
            LOG.warn("A connection to the shell is turned away: {} are open", MOST_AT_ONCE);
            connection.close();
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setSoTimeout((int) PATIENCE.toMillis());
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            if (key.fits(line(in))) {
                commands.run(line(in), connection.getOutputStream());
            } else {
                LOG.warn("Somebody without the key of the shell was turned away");
            }
        } catch (IOException e) {
            LOG.info("A connection to the shell has broken: {}", e.getMessage());
        }
    }

    private static String line(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new IOException("a line is longer than " + LONGEST_LINE + " characters");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        workers.shutdownNow();
        key.close();
    }
}
