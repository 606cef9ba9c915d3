package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.jietong.api.problem.Outcome;
import org.jietong.api.tables.OwnTables;
import org.jietong.store.internal.rooms.RoomFollowing;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/** A room opens with its bundle and closes with it. */
class RoomFollowingTest {
    private Framework framework;
    private TestDatabase database;
    private RoomFollowing following;
    private ServiceTracker<OwnTables, OwnTables> rooms;

    @BeforeEach
    void start() throws Exception {
        Path cache = Files.createTempDirectory(Path.of("target"), "framework");
        framework = new FrameworkFactory()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString(), "felix.log.level", "0"));
        framework.start();
        database = TestDatabase.derby();
        following = new RoomFollowing(framework.getBundleContext(), database.rooms());
        rooms = new ServiceTracker<>(
                framework.getBundleContext(),
                framework
                        .getBundleContext()
                        .createFilter("(&(objectClass=" + OwnTables.class.getName() + ")(owner=iota))"),
                null);
        rooms.open();
    }

    @AfterEach
    void stop() throws Exception {
        following.close();
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
        database.close();
    }

    @Test
    void aRoomOpensWhenItsBundleStartsAndClosesWhenItStops() throws Exception {
        Bundle plugin = installed("iota", "create table iota_thing (number integer);");
        plugin.start();
        assertThat(rooms.waitForService(20_000)).isNotNull();

        plugin.stop();

        assertThat(rooms.isEmpty()).isTrue();
    }

    @Test
    void whatWasKeptOutlivesTheBundle() throws Exception {
        Bundle plugin = installed("iota", "create table iota_thing (number integer);");
        plugin.start();
        rooms.waitForService(20_000)
                .transact(work -> Outcome.done(
                        work.connection().createStatement().executeUpdate("insert into iota_thing values 7")));
        plugin.uninstall();

        installed("iota", "create table iota_thing (number integer);").start();

        int kept = rooms.waitForService(20_000).read(connection -> {
            var row = connection.createStatement().executeQuery("select number from iota_thing");
            row.next();
            return row.getInt(1);
        });
        assertThat(kept).isEqualTo(7);
    }

    @Test
    void aMigrationThatFailsLeavesTheRoomClosed() throws Exception {
        installed("iota", "create table iota_thing (number nothing);").start();
        installed("other", "create table other_thing (number integer);").start();

        Eventually.within(Duration.ofSeconds(20), () -> assertThat(
                        framework.getBundleContext().getServiceReferences(OwnTables.class, "(owner=other)"))
                .isNotEmpty());
        assertThat(rooms.isEmpty()).isTrue();
    }

    @Test
    void nothingKeepsTheLoaderOfABundleThatIsGone() throws Exception {
        WeakReference<ClassLoader> loader = usedAndGone();

        Eventually.within(Duration.ofSeconds(20), () -> {
            System.gc();
            assertThat(loader.get()).isNull();
        });
    }

    private WeakReference<ClassLoader> usedAndGone() throws Exception {
        Bundle plugin = installed("iota", "create table iota_thing (number integer);");
        plugin.start();
        rooms.waitForService(20_000);
        WeakReference<ClassLoader> loader =
                new WeakReference<>(plugin.adapt(BundleWiring.class).getClassLoader());
        assertThat(loader.get()).isNotNull();
        plugin.uninstall();
        framework.adapt(FrameworkWiring.class).refreshBundles(null, (FrameworkEvent event) -> {});
        return loader;
    }

    private Bundle installed(String name, String sql) throws IOException, BundleException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", name, OwnTables.HEADER, name)
                .forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("db/derby/V1__first.sql"));
            jar.write(sql.getBytes(StandardCharsets.UTF_8));
        }
        return framework
                .getBundleContext()
                .installBundle("test:" + name, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
