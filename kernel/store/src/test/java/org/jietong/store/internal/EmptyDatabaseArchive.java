package org.jietong.store.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jietong.libs.derby.internal.DerbyDataSourceFactory;

/** Makes the archive of {@link EmptyDatabase} while the product is built: a database as the migrations make it, packed. */
public final class EmptyDatabaseArchive {
    private static final int CONNECTIONS = 2;
    private static final String ENGINE_WAS_SHUT_DOWN = "XJ015";

    private EmptyDatabaseArchive() {}

    /**
     * Makes the archive.
     *
     * @param args the file to write, and a folder for what is needed on the way
     */
    public static void main(String[] args) throws SQLException, IOException {
        Path archive = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(archive.getParent());
        Files.deleteIfExists(archive);
        Path data = Files.createTempDirectory(Path.of(args[1]), "empty");
        make(new DatabaseSettings("derby", data, "", 0, "", "", Optional.empty(), CONNECTIONS));
        pack(data.resolve("derby"), archive);
    }

    private static void make(DatabaseSettings settings) throws SQLException, IOException {
        Database database = new DerbyDatabase();
        database.engineProperties(settings).forEach(System::setProperty);
        database.prepare(settings);
        DataSource driver = new DerbyDataSourceFactory().createDataSource(database.connectionProperties(settings));
        try (HikariDataSource pool = Pool.over(database.connections(driver), CONNECTIONS)) {
            new Migration(pool, settings.kind()).run();
        }
        shutDown();
    }

    /** So that the files are those of a database that was closed, whatever comes after. */
    private static void shutDown() throws SQLException {
        EmbeddedDataSource engine = new EmbeddedDataSource();
        engine.setShutdownDatabase("shutdown");
        try {
            engine.getConnection().close();
        } catch (SQLException e) {
            if (!ENGINE_WAS_SHUT_DOWN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void pack(Path folder, Path archive) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                        throws IOException {
                    if (!directory.equals(folder)) {
                        zip.putNextEntry(new ZipEntry(name(folder, directory) + "/"));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    zip.putNextEntry(new ZipEntry(name(folder, file)));
                    Files.copy(file, zip);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
