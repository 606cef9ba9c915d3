package org.jietong.bench.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product that a benchmark runs in.
 *
 * @param context of the benchmark's bundle
 */
record Surroundings(BundleContext context) {
    private static final Logger LOG = LoggerFactory.getLogger(Surroundings.class);

    Optional<String> setting(String name) {
        return Optional.ofNullable(context.getProperty(name));
    }

    int number(String name, int otherwise) {
        return setting(name).map(Integer::valueOf).orElse(otherwise);
    }

    /** Whole numbers, separated by commas. */
    List<Integer> numbers(String name, List<Integer> otherwise) {
        return setting(name)
                .map(given -> Stream.of(given.split(",")).map(Integer::valueOf).toList())
                .orElse(otherwise);
    }

    /** Where the report goes. */
    Path report() {
        return Path.of(context.getProperty("jietong.data"), "benchmark.md");
    }

    Dialect dialect() {
        return Dialect.valueOf(setting("jietong.database.kind").orElse("derby").toUpperCase(Locale.ROOT));
    }

    /** Connections of the benchmark's own to the product's database. */
    HikariDataSource connections() throws InvalidSyntaxException, SQLException {
        return Connections.to(drivers(dialect()), dialect(), context::getProperty);
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

    /** Ends the product. */
    void stop() {
        try {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).stop();
        } catch (BundleException e) {
            LOG.error("the product could not be stopped", e);
        }
    }
}
