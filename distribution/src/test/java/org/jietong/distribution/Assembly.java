package org.jietong.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The product as the build assembled it, and room to run it in. */
final class Assembly {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final AtomicInteger ROOMS = new AtomicInteger();

    private Assembly() {}

    static Path home() {
        return TARGET.resolve("jietong");
    }

    static List<Path> bundles() {
        return jars(home().resolve("bundles"));
    }

    static List<Path> plugins() {
        return jars(home().resolve("plugins"));
    }

    static Properties frameworkSettings() {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(home().resolve("conf/config.properties"))) {
            settings.load(in);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh folder; a space in its name, because users have such folders. */
    static Path freshRoom(String name) {
        try {
            Path room =
                    TARGET.resolve("products").resolve(name + " " + System.nanoTime() + "-" + ROOMS.incrementAndGet());
            return Files.createDirectories(room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
