package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Pattern NAMES = Pattern.compile("(?m)^(?:create table |    )(?!primary|foreign)(\\w+) ");

    @Test
    void tablesAndColumnsHaveTheSameNamesOnBothDatabases() throws IOException {
        assertThat(names("derby")).isEqualTo(names("postgresql")).contains("application", "due_at", "rule_pack_file");
    }

    @Test
    void theStoreKnowsTheNewestMigration() throws IOException {
        int newest = Integer.parseInt(Migration.NEWEST);

        assertThat(numbers("derby"))
                .isEqualTo(numbers("postgresql"))
                .doesNotHaveDuplicates()
                .endsWith(newest);
        assertThat(migrations("derby")).allSatisfy(sql -> assertThat(sql).isNotBlank());
    }

    private static List<String> names(String kind) throws IOException {
        return NAMES.matcher(String.join("\n", migrations(kind)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The texts of all migrations in their order, as the store's own jar has them. */
    private static List<String> migrations(String kind) throws IOException {
        Path folder = Path.of("src/main/resources/db", kind);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> ordered =
                    files.sorted(Comparator.comparingInt(SchemaTest::number)).toList();
            List<String> texts = new ArrayList<>();
            for (Path file : ordered) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static List<Integer> numbers(String kind) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db", kind))) {
            return files.map(SchemaTest::number).sorted().toList();
        }
    }

    private static int number(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    @Test
    void aSchemaThatIsUpToDateIsLeftAlone() throws SQLException, IOException {
        try (TestDatabase database = TestDatabase.derby();
                HikariDataSource pool = Pool.over(database.source(), 2)) {
            assertThat(new Migration(pool, "derby").run()).isZero();
        }
    }
}
