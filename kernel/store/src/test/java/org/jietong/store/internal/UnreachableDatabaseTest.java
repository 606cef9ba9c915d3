package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.store.Store;
import org.jietong.store.internal.sql.DatabaseException;
import org.jietong.store.internal.sql.DerbyDialect;
import org.junit.jupiter.api.Test;

class UnreachableDatabaseTest {
    private final Store store = new JdbcStore(closed(), new DerbyDialect(), TestSeals.one());

    private static HikariDataSource closed() {
        HikariDataSource pool = new HikariDataSource();
        pool.close();
        return pool;
    }

    @Test
    void aTransactionIsRefusedAsUnavailable() {
        assertThat(refusal(store.transact(work -> Outcome.done(1)))).isEqualTo(ProblemType.STORE_UNAVAILABLE);
    }

    @Test
    void readingIsRefusedAsUnavailable() {
        assertThatThrownBy(() -> store.read(work -> 1))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo(ProblemType.STORE_UNAVAILABLE));
    }

    @Test
    void aConnectionLostInTheMiddleIsRefusedAsUnavailable() throws SQLException, IOException {
        try (TestDatabase database = TestDatabase.derby()) {
            Outcome<Integer> outcome = database.store().transact(work -> {
                throw new DatabaseException(new SQLException("connection reset", "08006"));
            });

            assertThat(refusal(outcome)).isEqualTo(ProblemType.STORE_UNAVAILABLE);
        }
    }

    private static ProblemType refusal(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().type();
    }
}
