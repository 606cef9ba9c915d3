package org.jietong.bench.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.store.Store;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the benchmark in the product that it is started with, writes the report to {@code benchmark.md} in the data folder
 * and stops the product. Settings: {@code jietong.benchmark.turns} and {@code jietong.benchmark.seconds}.
 */
@Component(
        service = {},
        immediate = true)
public final class BenchmarkComponent {
    private static final Logger LOG = LoggerFactory.getLogger(BenchmarkComponent.class);
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BundleContext context;
    private final Store store;
    private final StaffAccounts staff;
    private final Utilities utilities;
    private final ServiceCourse service;

    @Activate
    public BenchmarkComponent(
            BundleContext context,
            @Reference Store store,
            @Reference StaffAccounts staff,
            @Reference Utilities utilities,
            @Reference Cases cases,
            @Reference Applications applications) {
        this.context = context;
        this.store = store;
        this.staff = staff;
        this.utilities = utilities;
        this.service = new ServiceCourse(cases, applications);
        new Thread(this::run, "benchmark").start();
    }

    private void run() {
        Path report = Path.of(context.getProperty("jietong.data"), "benchmark.md");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(report))) {
            measure(out);
        } catch (IOException | SQLException | InvalidSyntaxException | RuntimeException e) {
            LOG.error("the benchmark failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stop();
        }
    }

    private void measure(PrintWriter out)
            throws IOException, SQLException, InvalidSyntaxException, InterruptedException {
        awaitWater();
        hire();
        Dialect dialect =
                Dialect.valueOf(setting("jietong.database.kind", "derby").toUpperCase(Locale.ROOT));
        try (HikariDataSource pool = Connections.to(drivers(dialect), dialect, context::getProperty)) {
            FloorCourse floor = FloorCourse.learnt(pool, dialect, store, service);
            out.println("Rows written by submit, accept, connect: " + floor.rows());
            out.println();
            new Benchmark(
                            floor,
                            service,
                            Integer.parseInt(setting("jietong.benchmark.turns", "3")),
                            Long.parseLong(setting("jietong.benchmark.seconds", "5")))
                    .run(out::println);
        }
    }

    private void awaitWater() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (utilities.find(WATER).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no bundle serves water");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private void hire() {
        for (int i = 1; i <= 8; i++) {
            StaffMember member = new StaffMember(
                    UuidCreator.getTimeOrderedEpoch(),
                    "benchmark-" + i,
                    "基准 " + i,
                    "0473-0000000",
                    Set.of(Role.REPRESENTATIVE),
                    new Scope(Optional.of(WATER), Set.of()),
                    1,
                    true,
                    true);
            staff.create(member, UuidCreator.getTimeOrderedEpoch().toString(), new Caller.Machine("benchmark"))
                    .orElseThrow();
        }
    }

    private DataSourceFactory drivers(Dialect dialect) throws InvalidSyntaxException {
        Collection<ServiceReference<DataSourceFactory>> found =
                context.getServiceReferences(DataSourceFactory.class, null);
        String wanted = dialect.name().toLowerCase(Locale.ROOT);
        return found.stream()
                .filter(reference -> String.valueOf(reference.getProperty(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS))
                        .contains(wanted))
                .map(context::getService)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no driver for " + wanted));
    }

    private String setting(String name, String otherwise) {
        return Optional.ofNullable(context.getProperty(name)).orElse(otherwise);
    }

    private void stop() {
        try {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).stop();
        } catch (BundleException e) {
            LOG.error("the product could not be stopped", e);
        }
    }
}
