package org.jietong.distribution;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.workingDirectory;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jietong.testkit.Eventually;
import org.jietong.testkit.SettableClock;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.nat.internal.NativeTestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;

/**
 * The assembled product inside this process, once per test class: a free port, fresh folders, a database of its own,
 * and a clock that the test sets.
 */
final class Product implements BeforeAllCallback, AfterAllCallback {
    /** A Monday, 9:00 in Wuhai: a working day within business hours. */
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private static final Duration UP = Duration.ofSeconds(60);
    private static final int CLOCK_RANKING = 1000;

    private final SettableClock clock = new SettableClock(START, ZoneId.of("Asia/Shanghai"));
    private final int port = Assembly.freePort();
    private final Database database;
    private final Map<String, String> more;
    private Path room;
    private NativeTestContainer container;

    Product(Database database) {
        this(database, Map.of());
    }

    /** @param more settings beside the usual ones */
    Product(Database database, Map<String, String> more) {
        this.database = database;
        this.more = Map.copyOf(more);
    }

    @Override
    public void beforeAll(ExtensionContext test) throws Exception {
        room = Assembly.freshRoom(test.getRequiredTestClass().getSimpleName());
        Files.createDirectories(plugins());
        for (Path plugin : Assembly.plugins()) {
            Files.copy(plugin, plugins().resolve(plugin.getFileName()));
        }
        System.setProperty("jietong.data", data().toString());
        System.setProperty(
                "derby.stream.error.file", data().resolve("derby.log").toString());
        System.setProperty(
                "logback.configurationFile",
                Assembly.home().resolve("conf/logback.xml").toString());
        ExamSystem system = PaxExamRuntime.createServerSystem(options());
        container = new NativeTestContainer(system, this::frameworkWithClock);
        container.start();
        awaitReady();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        container.stop();
    }

    void awaitReady() {
        Eventually.within(UP, () -> Assertions.assertThat(api().get("/health/ready"))
                .satisfies(answer -> Assertions.assertThat(answer.status())
                        .as(answer.body().toString())
                        .isEqualTo(200)));
    }

    HttpApi api() {
        return new HttpApi(URI.create("http://localhost:" + port));
    }

    int port() {
        return port;
    }

    SettableClock clock() {
        return clock;
    }

    Path plugins() {
        return room.resolve("plugins");
    }

    Path data() {
        return room.resolve("data");
    }

    /** The folder for further yearly schedules. */
    Path calendars() {
        return room.resolve("calendars");
    }

    /** Classes of the product are others than those of the test; what they share is the Java platform and OSGi. */
    BundleContext context() {
        return container.getSystemBundle().getBundleContext();
    }

    private Option[] options() throws IOException {
        List<Option> options = new ArrayList<>();
        Assembly.bundles()
                .forEach(jar -> options.add(bundle(jar.toUri().toString()).start()));
        settings().forEach((name, value) -> options.add(frameworkProperty(name).value(value)));
        options.add(workingDirectory(room.resolve("exam").toString()));
        return options.toArray(Option[]::new);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(database.fresh());
        Assembly.frameworkSettings().stringPropertyNames().stream()
                .filter(name -> !name.startsWith("felix.auto."))
                .forEach(name -> settings.put(name, Assembly.frameworkSettings().getProperty(name)));
        settings.put("jietong.home", Assembly.home().toString());
        settings.put("jietong.data", data().toString());
        settings.put("jietong.plugins", plugins().toString());
        settings.put("jietong.calendars", calendars().toString());
        settings.put("jietong.demo", "false");
        // Tests go through days and weeks, and take their staff on themselves.
        settings.put("jietong.sessions.tokenMinutes", "1440");
        settings.put("jietong.staff.changeFirstPassword", "false");
        settings.put("org.osgi.service.http.port", Integer.toString(port));
        settings.put("org.apache.felix.http.host", "127.0.0.1");
        settings.putAll(more);
        return settings;
    }

    /** The clock is there before the first bundle starts, so that nothing starts with another one. */
    private Framework frameworkWithClock(Map<String, String> settings) {
        Framework framework = new org.apache.felix.framework.FrameworkFactory().newFramework(settings);
        try {
            framework.init();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        framework
                .getBundleContext()
                .registerService(
                        Clock.class,
                        clock,
                        FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, CLOCK_RANKING)));
        return framework;
    }
}
