package org.jietong.store.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** A store whose process dies after so many transactions: what comes later is never written. */
final class StoreThatDies implements Store {
    private final Store store;
    private final AtomicInteger left;

    StoreThatDies(Store store, int transactions) {
        this.store = store;
        this.left = new AtomicInteger(transactions);
    }

    @Override
    public <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        return left.getAndDecrement() > 0 ? store.transact(work) : Outcome.refused(ProblemType.STORE_UNAVAILABLE);
    }

    @Override
    public <T> T read(Function<UnitOfWork, T> work) {
        return store.read(work);
    }
}
