package org.jietong.store.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.store.internal.sql.DatabaseException;
import org.jietong.store.internal.sql.Dialect;
import org.jietong.store.internal.sql.RaceLostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a transaction again when the database asks for it, after a pause that grows and differs between threads. */
final class Repetition {
    private static final Logger LOG = LoggerFactory.getLogger(Repetition.class);
    private static final int ATTEMPTS = 10;
    private static final long FIRST_PAUSE_MILLIS = 4;
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private final Dialect dialect;

    Repetition(Dialect dialect) {
        this.dialect = dialect;
    }

    /** One attempt at a transaction. */
    @FunctionalInterface
    interface Attempt<T> {
        /**
         * @param number from 1
         */
        T run(int number) throws SQLException;
    }

    /**
     * Runs until an attempt succeeds, a bounded number of times.
     *
     * @throws RefusedException with {@code STORE_UNAVAILABLE} when the database is lost or asks too often
     * @throws DatabaseException for every other failure of the database
     */
    <T> T run(Attempt<T> attempt) {
        for (int number = 1; ; number++) {
            try {
                return attempt.run(number);
            } catch (RaceLostException e) {
                pauseOrGiveUp(number, e);
            } catch (DatabaseException e) {
                decide(number, e.failure());
            } catch (SQLException e) {
                decide(number, e);
            }
        }
    }

    private void decide(int number, SQLException failure) {
        if (chain(failure).anyMatch(dialect::asksToRepeat)) {
            pauseOrGiveUp(number, failure);
        } else if (chain(failure).anyMatch(Repetition::meansLost)) {
            throw unavailable("the database was lost", failure);
        } else {
            throw new DatabaseException(failure);
        }
    }

    private static void pauseOrGiveUp(int number, Exception failure) {
        if (number == ATTEMPTS) {
            throw unavailable("a transaction did not get through", failure);
        }
        LOG.debug("transaction repeated, attempt {}", number, failure);
        long most = Math.min(FIRST_PAUSE_MILLIS << number, LONGEST_PAUSE_MILLIS);
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, most)).toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw unavailable("interrupted while repeating a transaction", failure);
        }
    }

    private static RefusedException unavailable(String what, Exception failure) {
        LOG.warn("{}", what, failure);
        return new RefusedException(Problem.of(ProblemType.STORE_UNAVAILABLE));
    }

    /** A batch hides the failure that counts behind the first one. */
    private static Stream<SQLException> chain(SQLException first) {
        return Stream.iterate(first, failure -> failure != null, SQLException::getNextException);
    }

    /** Class 08: connection lost; class 57: the server stops, or cancelled a statement that ran too long. */
    private static boolean meansLost(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("57");
    }
}
