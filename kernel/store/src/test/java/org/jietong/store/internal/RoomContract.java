package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.api.tables.OwnTables;
import org.jietong.store.internal.rooms.RoomRefusedException;
import org.jietong.store.internal.rooms.Scripts;
import org.junit.jupiter.api.Test;

/** A plugin's tables are brought up to date when it comes, forward only, and stay when it goes. */
interface RoomContract extends OnStore {

    @Test
    default void aPluginFindsItsTablesWhenItsRoomIsOpen() throws SQLException {
        OwnTables tables = room("alpha", first("alpha"));

        assertThat(tables.kind().folder()).isEqualTo(database().kind());
        assertThat(rows("alpha_thing")).isZero();
    }

    @Test
    default void whatAPluginKeptIsThereWhenItComesAgain() throws SQLException {
        room("beta", first("beta"));
        run("insert into beta_thing (name) values ('kept')");

        room("beta", first("beta"));

        assertThat(rows("beta_thing")).isOne();
        assertThat(migrations("beta")).isOne();
    }

    @Test
    default void aNewVersionRunsOnlyWhatIsMissing() throws SQLException {
        room("gamma", first("gamma"));
        run("insert into gamma_thing (name) values ('old')");

        room("gamma", second("gamma"));

        assertThat(rows("gamma_thing")).isOne();
        assertThat(rows("gamma_other")).isZero();
        assertThat(migrations("gamma")).isEqualTo(2);
    }

    @Test
    default void anOlderVersionPutBackLeavesTheTablesOfTheNewer() throws SQLException {
        room("delta", second("delta"));

        room("delta", first("delta"));

        assertThat(rows("delta_other")).isZero();
    }

    @Test
    default void twoNodesThatStartAtOnceMigrateOnce() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<OwnTables> node = () -> {
            both.await(30, TimeUnit.SECONDS);
            return room("epsilon", second("epsilon"));
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);

        Future<OwnTables> one = nodes.submit(node);
        Future<OwnTables> other = nodes.submit(node);

        one.get(60, TimeUnit.SECONDS);
        other.get(60, TimeUnit.SECONDS);
        nodes.shutdown();
        assertThat(migrations("epsilon")).isEqualTo(2);
    }

    @Test
    default void aMigrationThatReachesOutOfItsRoomIsRefusedBeforeAnythingIsRun() {
        Scripts reaching = new Scripts(Map.of("V1__first.sql", """
            create table zeta_thing (name varchar(20));
            -- not here
            alter table application add zeta varchar(20);\
            """));

        assertThatExceptionOfType(RoomRefusedException.class)
                .isThrownBy(() -> room("zeta", reaching))
                .withMessageContaining("[application]");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> rows("zeta_thing"));
    }

    @Test
    default void aRoomThatIsNotItsOwnIsRefused() {
        assertThatExceptionOfType(RoomRefusedException.class)
                .isThrownBy(() -> room("application", first("application")))
                .withMessageContaining("not its own");
    }

    @Test
    default void aNameThatIsNoPrefixIsRefused() {
        for (String name : new String[] {"", "ab", "Survey", "my_plugin", "9lives", "a\";--"}) {
            assertThatExceptionOfType(RoomRefusedException.class).isThrownBy(() -> room(name, first("any")));
        }
    }

    private OwnTables room(String name, Scripts scripts) throws SQLException {
        return database().rooms().open(name, scripts);
    }

    static Scripts first(String name) {
        return new Scripts(Map.of("V1__first.sql", thing(name, "thing")));
    }

    private static Scripts second(String name) {
        return new Scripts(Map.of("V1__first.sql", thing(name, "thing"), "V2__second.sql", thing(name, "other")));
    }

    private static String thing(String name, String what) {
        return "create table " + name + "_" + what + " (name varchar(20) not null primary key, number integer);\n"
                + "create index " + name + "_" + what + "_number on " + name + "_" + what + " (number);";
    }

    private long migrations(String name) throws SQLException {
        return count("select count(*) from \"" + name + "_history\" where \"type\" = 'SQL'");
    }

    private long rows(String table) throws SQLException {
        return count("select count(*) from " + table);
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
