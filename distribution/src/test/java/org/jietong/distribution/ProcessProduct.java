package org.jietong.distribution;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.jietong.testkit.Eventually;

/** The product as a process of its own, started by its launcher: it can be killed and started again on its data. */
final class ProcessProduct implements AutoCloseable {
    private static final Duration UP = Duration.ofSeconds(90);
    private static final Duration DOWN = Duration.ofSeconds(30);

    private static final String OPTIONS = "JIETONG_JAVA_OPTS";

    private final Path room;
    private final int port = Assembly.freePort();
    private final List<String> options;
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    /** @param options of the launcher, beside port and data folder */
    ProcessProduct(String name, String... options) {
        this.room = Assembly.freshRoom(name);
        this.options = List.of(options);
    }

    /** Sets a variable of the environment of the next start. */
    void environment(String name, String value) {
        environment.put(name, value);
    }

    /** The option that chooses a fresh database. */
    static String[] on(Database database) {
        Map<String, String> settings = database.fresh();
        return database == Database.DERBY
                ? new String[] {"--database", "derby"}
                : new String[] {
                    "--database",
                    "postgresql://" + settings.get("jietong.database.host") + ":"
                            + settings.get("jietong.database.port")
                            + "/" + settings.get("jietong.database.name") + "?user="
                            + settings.get("jietong.database.user")
                };
    }

    /** Starts it and waits until it is ready. */
    void start() throws IOException {
        launch();
        Eventually.within(UP, () -> {
            if (process.isAlive()) {
                Assertions.assertThat(api().get("/health/ready").status()).isEqualTo(200);
                Assertions.assertThat(api().get("/api/v1/utilities").status()).isEqualTo(200);
            }
        });
        Assertions.assertThat(process.isAlive()).as(output()).isTrue();
    }

    /** Starts it and waits for nothing. */
    ProcessHandle launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Assembly.home().resolve("bin/jietong").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data().toString()));
        Collections.addAll(command, options.toArray(String[]::new));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(room.resolve("output").toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        builder.environment().compute(OPTIONS, (name, given) -> withoutChangeOfPasswords(given));
        process = builder.start();
        return process.toHandle();
    }

    private static String withoutChangeOfPasswords(String given) {
        String usual = given == null || given.isEmpty() ? "-Xmx512m" : given;
        return usual + " -Djietong.staff.changeFirstPassword=false";
    }

    /** Waits until it has ended by itself. */
    void awaitEnd(Duration patience) {
        process.onExit().orTimeout(patience.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** As a power cut: nothing is told, nothing is flushed. */
    void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(DOWN.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /**
     * Asks it to stop (SIGTERM).
     *
     * @return the exit status
     */
    int stop() {
        process.destroy();
        return process.onExit()
                .orTimeout(DOWN.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    HttpApi api() {
        return new HttpApi(URI.create("http://127.0.0.1:" + port));
    }

    int port() {
        return port;
    }

    Path data() {
        return room.resolve("data");
    }

    /** All that it has written to its terminal. */
    String output() throws IOException {
        return Files.readString(room.resolve("output"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }
}
