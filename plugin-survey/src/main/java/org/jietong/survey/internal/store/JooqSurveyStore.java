package org.jietong.survey.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.tables.OwnTables;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.api.tables.RaceLostException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** jOOQ over the room that the kernel gives. */
public final class JooqSurveyStore implements SurveyStore {
    private static final String UNIQUE_KEY_VIOLATED = "23505";

    private final OwnTables tables;

    public JooqSurveyStore(OwnTables tables) {
        this.tables = tables;
    }

    @Override
    public <T> Outcome<T> transact(Function<DSLContext, Outcome<T>> work) {
        return tables.transact(transaction -> racing(() -> work.apply(sql(transaction.connection()))));
    }

    @Override
    public <T> Outcome<T> transactOnce(Once<T> once, Instant at, Function<DSLContext, Outcome<T>> work) {
        return tables.transact(transaction ->
                racing(() -> transaction.once(once, at, () -> work.apply(sql(transaction.connection())))));
    }

    @Override
    public <T> Outcome<T> together(BiFunction<DSLContext, OwnTransaction, Outcome<T>> work) {
        return tables.transact(transaction -> racing(() -> work.apply(sql(transaction.connection()), transaction)));
    }

    @Override
    public <T> T read(Function<DSLContext, T> work) {
        return tables.read(connection -> work.apply(sql(connection)));
    }

    /** jOOQ tells by the connection which database it is. */
    private static DSLContext sql(Connection connection) {
        return DSL.using(connection);
    }

    private static <T> T racing(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            Optional<SQLException> violated = Optional.ofNullable(e.getCause(SQLException.class))
                    .filter(failure -> UNIQUE_KEY_VIOLATED.equals(failure.getSQLState()));
            if (violated.isPresent()) {
                throw new RaceLostException(violated.get());
            }
            throw e;
        }
    }
}
