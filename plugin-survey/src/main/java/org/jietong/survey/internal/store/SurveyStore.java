package org.jietong.survey.internal.store;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.tables.OwnTransaction;
import org.jooq.DSLContext;

/** The survey's tables. Transactions are short, and repeated when the database asks for it. */
public interface SurveyStore {

    /**
     * Runs work in a transaction: committed when it is done, rolled back when it is refused or throws. The work must be
     * fit to run more than once: among others it is run again when somebody else wrote the same key first, to find it.
     */
    <T> Outcome<T> transact(Function<DSLContext, Outcome<T>> work);

    /**
     * The same for a change that may be asked for again: its answer is kept with it.
     *
     * @return refused besides with {@code IDEMPOTENCY_KEY_REUSED} when it was made already
     */
    <T> Outcome<T> transactOnce(Once<T> once, Instant at, Function<DSLContext, Outcome<T>> work);

    /**
     * The same for work in which services of the kernel take part, such as its messages.
     *
     * @param work is given the survey's tables, and the transaction to hand on
     */
    <T> Outcome<T> together(BiFunction<DSLContext, OwnTransaction, Outcome<T>> work);

    /** Runs work that only reads, each statement seeing what is committed. */
    <T> T read(Function<DSLContext, T> work);
}
