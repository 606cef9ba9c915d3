package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Pattern NAMES = Pattern.compile("(?m)^(?:create table |    )(?!primary|foreign)(\\w+) ");

    @Test
    void tablesAndColumnsHaveTheSameNamesOnBothDatabases() throws IOException {
        assertThat(names("derby")).isEqualTo(names("postgresql")).contains("application", "due_at", "rule_pack_file");
    }

    private static List<String> names(String kind) throws IOException {
        return NAMES.matcher(newest(kind))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The newest migration by the number the store knows it by. */
    private static String newest(String kind) throws IOException {
        String file = "/db/" + kind + "/V" + Migration.NEWEST + "__cases.sql";
        try (InputStream sql = SchemaTest.class.getResourceAsStream(file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aSchemaThatIsUpToDateIsLeftAlone() throws SQLException, IOException {
        try (TestDatabase database = TestDatabase.derby();
                HikariDataSource pool = Pool.over(database.source(), 2)) {
            assertThat(new Migration(pool, "derby").run()).isZero();
        }
    }
}
