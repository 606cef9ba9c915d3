package org.jietong.api.store;

import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The database. Transactions are READ COMMITTED, short, and repeated when the database asks for it (serialization
 * failure, deadlock): the work must be fit to run more than once.
 */
@ProviderType
public interface Store {

    /**
     * Runs work in a transaction: committed when it is done, rolled back when it is refused or throws.
     *
     * @return what the work gave; refused with {@code STORE_UNAVAILABLE} when the database cannot be reached
     */
    <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work);

    /** Runs work that only reads, each statement seeing what is committed. */
    <T> T read(Function<UnitOfWork, T> work);
}
