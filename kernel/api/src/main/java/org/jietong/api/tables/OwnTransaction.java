package org.jietong.api.tables;

import java.sql.Connection;
import java.time.Instant;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.UnitOfWork;

/**
 * One transaction of a plugin. Not to be kept beyond it, nor used by two threads.
 *
 * @param connection the connection; it cannot be closed, committed or rolled back, since that is the transaction's own affair
 * @param records the kernel's records on the same connection, for services of the kernel to write what they are asked to;
 *     a plugin hands the transaction on and leaves them alone
 */
public record OwnTransaction(Connection connection, UnitOfWork records) {

    /**
     * Makes a change that may be asked for again, and keeps its answer, both in this transaction.
     *
     * @param once how the request is recognised, and what is answered
     * @param at the present instant
     * @return what came of the change; refused with {@code IDEMPOTENCY_KEY_REUSED}, and nothing done, when it was made already
     */
    public <T> Outcome<T> once(Once<T> once, Instant at, Supplier<Outcome<T>> change) {
        return records.answers().once(once, at, change);
    }
}
