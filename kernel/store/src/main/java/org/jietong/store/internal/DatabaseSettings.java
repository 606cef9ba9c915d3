package org.jietong.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the database is.
 *
 * @param kind {@code derby} or {@code postgresql}
 * @param data folder for what is written; Derby's database stands in its folder {@code derby}
 * @param host host of the server
 * @param port port of the server
 * @param name database on the server
 * @param user account on the server
 * @param password the account's password, if it has one
 * @param pool the most connections at a time
 */
record DatabaseSettings(
        String kind, Path data, String host, int port, String name, String user, Optional<String> password, int pool) {
    private static final String PREFIX = "jietong.database.";

    /**
     * Reads the settings.
     *
     * @param properties framework properties, null for one that is not set
     * @param environment the password, when the environment gives it
     */
    static DatabaseSettings of(UnaryOperator<String> properties, Optional<String> environment) {
        Path home = Path.of(value(properties, "jietong.home", "."));
        return new DatabaseSettings(
                value(properties, PREFIX + "kind", "derby"),
                Path.of(value(properties, "jietong.data", home.resolve("data").toString()))
                        .toAbsolutePath(),
                value(properties, PREFIX + "host", "localhost"),
                Integer.parseInt(value(properties, PREFIX + "port", "5432")),
                value(properties, PREFIX + "name", "jietong"),
                value(properties, PREFIX + "user", "jietong"),
                environment.or(() -> fromFile(properties)),
                Integer.parseInt(value(properties, PREFIX + "pool", "16")));
    }

    private static String value(UnaryOperator<String> properties, String name, String otherwise) {
        return Optional.ofNullable(properties.apply(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    private static Optional<String> fromFile(UnaryOperator<String> properties) {
        String file = value(properties, PREFIX + "passwordFile", "");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the file with the database's password cannot be read", e);
        }
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return "derby".equals(kind) ? kind + " in " + data : kind + " at " + host + ":" + port + "/" + name;
    }
}
