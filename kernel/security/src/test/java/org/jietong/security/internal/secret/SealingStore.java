package org.jietong.security.internal.secret;

import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.SealingRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/**
 * A store that has what is sealed, and nothing else.
 *
 * @param work the records
 */
record SealingStore(UnitOfWork work) implements Store {

    static SealingStore with(SealingRecords records) {
        return new SealingStore((UnitOfWork) Proxy.newProxyInstance(
                SealingStore.class.getClassLoader(), new Class<?>[] {UnitOfWork.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sealing")) {
                        return records;
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    @Override
    public <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> todo) {
        return todo.apply(work);
    }

    @Override
    public <T> T read(Function<UnitOfWork, T> todo) {
        return todo.apply(work);
    }
}
