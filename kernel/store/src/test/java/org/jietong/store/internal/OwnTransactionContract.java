package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.tables.OwnTables;
import org.jietong.api.tables.RaceLostException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.Test;

/** A plugin's transactions are whole or nothing, together with what the kernel writes in them. */
interface OwnTransactionContract extends OnStore {

    @Test
    default void whatIsRefusedLeavesNothingInAPluginsTables() throws SQLException {
        OwnTables tables = tables();
        String name = newName();

        tables.transact(work -> {
            insert(work.connection(), name);
            return Outcome.refused(ProblemType.CONFLICT);
        });

        assertThat(isThere(tables, name)).isFalse();
    }

    @Test
    default void whatThrowsLeavesNothingInAPluginsTables() throws SQLException {
        OwnTables tables = tables();
        String name = newName();

        assertThatThrownBy(() -> tables.transact(work -> {
                    insert(work.connection(), name);
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(isThere(tables, name)).isFalse();
    }

    @Test
    default void aPluginsRowAndTheKernelsRecordAreCommittedTogetherOrNeither() throws SQLException {
        OwnTables tables = tables();
        StaffMember member = StaffContract.member(newName());

        for (Outcome<Integer> end : List.<Outcome<Integer>>of(Outcome.refused(ProblemType.CONFLICT), Outcome.done(1))) {
            tables.transact(work -> {
                insert(work.connection(), member.login());
                work.records().staff().insert(member, "hash");
                return end;
            });

            boolean done = end instanceof Outcome.Done;
            assertThat(isThere(tables, member.login())).isEqualTo(done);
            assertThat(store().read(work -> work.staff().find(member.id())).isPresent())
                    .isEqualTo(done);
        }
    }

    @Test
    default void aFailureThatALibraryHasWrappedIsRepeated() throws SQLException {
        AtomicInteger attempts = new AtomicInteger();

        Outcome<Integer> outcome = tables().transact(work -> {
            if (attempts.incrementAndGet() < 3) {
                throw new DataAccessException("wrapped", new SQLException("on purpose", "40001"));
            }
            return Outcome.done(attempts.get());
        });

        assertThat(outcome).isEqualTo(Outcome.done(3));
    }

    @Test
    default void whoLosesARaceForAKeyRunsAgainAndFindsIt() throws SQLException {
        OwnTables tables = tables();
        String name = newName();
        AtomicInteger attempts = new AtomicInteger();

        Outcome<Boolean> foundAtLast = tables.transact(work -> {
            boolean found = attempts.incrementAndGet() > 1 && isThere(work.connection(), name);
            if (!found) {
                tables.transact(other -> {
                    insert(other.connection(), name);
                    return Outcome.done(name);
                });
                insertOrLose(work.connection(), name);
            }
            return Outcome.done(found);
        });

        assertThat(foundAtLast).isEqualTo(Outcome.done(true));
        assertThat(attempts).hasValue(2);
    }

    @Test
    default void aChangeUnderAKeyIsMadeOnce() throws SQLException {
        OwnTables tables = tables();
        Once<String> once =
                new Once<>(Optional.of(new Repetition(newName(), "digest")), done -> new Answer(201, Map.of(), "{}"));
        AtomicInteger made = new AtomicInteger();

        Outcome<String> first = change(tables, once, made);
        Outcome<String> second = change(tables, once, made);

        assertThat(first.problem()).isEmpty();
        assertThat(second.problem().orElseThrow().type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(made).hasValue(1);
    }

    private static Outcome<String> change(OwnTables tables, Once<String> once, AtomicInteger made) {
        return tables.transact(work -> work.once(
                once, Instant.parse("2026-03-02T08:00:00Z"), () -> Outcome.done("made " + made.incrementAndGet())));
    }

    @Test
    default void aPluginHasNoSayInTheCommitAndNoConnectionAfterwards() throws SQLException {
        OwnTables tables = tables();
        AtomicReference<Connection> kept = new AtomicReference<>();

        tables.transact(work -> {
            kept.set(work.connection());
            assertThatThrownBy(work.connection()::commit).isInstanceOf(SQLException.class);
            assertThatThrownBy(work.connection()::rollback).isInstanceOf(SQLException.class);
            assertThatThrownBy(work.connection()::close).isInstanceOf(SQLException.class);
            assertThat(work.connection().getAutoCommit()).isFalse();
            assertThat(work.connection().getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            return Outcome.done(1);
        });

        assertThatThrownBy(() -> insert(kept.get(), newName())).isInstanceOf(SQLException.class);
    }

    @Test
    default void readingWritesNothingAndHoldsNothingAgainstTheNextWrite() throws SQLException {
        OwnTables tables = tables();
        String name = newName();

        tables.read(connection -> {
            insert(connection, name);
            return name;
        });
        assertThat(isThere(tables, name)).isFalse();
        tables.transact(work -> {
            insert(work.connection(), name);
            return Outcome.done(name);
        });

        assertThat(isThere(tables, name)).isTrue();
    }

    @Test
    default void jooqWorksOverALentConnection() throws SQLException {
        OwnTables tables = tables();
        String name = newName();

        tables.transact(work -> Outcome.done(jooq(work.connection())
                .insertInto(DSL.table("theta_thing"))
                .columns(DSL.field("name", String.class))
                .values(name)
                .execute()));

        assertThat(tables.<Integer>read(connection -> jooq(connection)
                        .fetchCount(
                                DSL.table("theta_thing"),
                                DSL.field("name", String.class).eq(name))))
                .isOne();
    }

    private DSLContext jooq(Connection connection) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.setConnection(connection);
        configuration.setSQLDialect(database().kind().equals("derby") ? SQLDialect.DERBY : SQLDialect.POSTGRES);
        return DSL.using(configuration);
    }

    private OwnTables tables() throws SQLException {
        return database().rooms().open("theta", RoomContract.first("theta"));
    }

    private static String newName() {
        return UUID.randomUUID().toString().substring(0, 20);
    }

    private static void insert(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into theta_thing (name) values (?)")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    private static void insertOrLose(Connection connection, String name) throws SQLException {
        try {
            insert(connection, name);
        } catch (SQLException e) {
            throw new RaceLostException(e);
        }
    }

    private static boolean isThere(OwnTables tables, String name) {
        return tables.<Boolean>read(connection -> isThere(connection, name));
    }

    private static boolean isThere(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from theta_thing where name = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
