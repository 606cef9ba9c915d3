package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jietong.libs.derby.internal.DerbyDataSourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyDatabaseTest {
    private static final String COLUMNS = "select t.tablename, c.columnname, c.columndatatype, c.columndefault"
            + " from sys.systables t join sys.syscolumns c on c.referenceid = t.tableid where t.tabletype = 'T'"
            + " order by 1, 2";
    private static final String INDEXES = "select t.tablename, cast(c.descriptor as varchar(200)), c.isconstraint"
            + " from sys.systables t join sys.sysconglomerates c on c.tableid = t.tableid"
            + " where t.tabletype = 'T' and c.isindex = true order by 1, 2, 3";
    private static final String PLACES = "select place from journal_end";

    @TempDir
    private Path folder;

    @Test
    void aFirstStartNeedsNoMigration() throws SQLException, IOException {
        try (HikariDataSource pool = Pool.over(unpacked(), 2)) {
            assertThat(new Migration(pool, "derby").run()).isZero();
        }
    }

    @Test
    void theUnpackedSchemaIsThatOfTheMigrations() throws SQLException, IOException {
        DataSource unpacked = unpacked();
        try (HikariDataSource migrated = Pool.over(source(folder.resolve("migrated")), 2)) {
            assertThat(new Migration(migrated, "derby").run()).isEqualTo(migrations());
            for (String query : List.of(COLUMNS, INDEXES, PLACES)) {
                assertThat(rows(unpacked, query)).isNotEmpty().isEqualTo(rows(migrated, query));
            }
        }
    }

    /** How many there are: a number that was not needed is left out. */
    private static int migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/derby"))) {
            return (int) files.count();
        }
    }

    @Test
    void theMigrationsInItAreThoseOfThisVersionByTheirChecksums() throws IOException {
        Flyway flyway = Flyway.configure()
                .dataSource(unpacked())
                .locations("filesystem:src/main/resources/db/derby")
                .load();

        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void aDatabaseThatIsThereIsLeftAlone() throws IOException {
        Path place = Files.createDirectory(folder.resolve("derby"));
        EmptyDatabase.lay(new ByteArrayInputStream(new byte[0]), place);

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void anUnpackingThatWasCutOffIsBegunAnew() throws SQLException, IOException {
        Path half = Files.createDirectories(folder.resolve("data/derby.new/seg0"));
        Files.writeString(half.resolve("c10.dat"), "half");

        try (HikariDataSource pool = Pool.over(unpacked(), 2)) {
            assertThat(new Migration(pool, "derby").run()).isZero();
        }
        assertThat(folder.resolve("data/derby.new")).doesNotExist();
    }

    @Test
    void aCopyThatWasBuiltWithoutItLeavesTheDatabaseToTheMigrations() throws IOException {
        EmptyDatabase.lay(null, folder.resolve("derby"));

        assertThat(folder).isEmptyDirectory();
    }

    private DataSource unpacked() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Database derby = new DerbyDatabase();
        derby.engineProperties(settings(data)).forEach(System::setProperty);
        derby.prepare(settings(data));
        return source(data);
    }

    private static DataSource source(Path data) {
        return new DerbyDataSourceFactory().createDataSource(new DerbyDatabase().connectionProperties(settings(data)));
    }

    private static DatabaseSettings settings(Path data) {
        return new DatabaseSettings("derby", data, "", 0, "", "", Optional.empty(), 2);
    }

    private static List<List<String>> rows(DataSource source, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
