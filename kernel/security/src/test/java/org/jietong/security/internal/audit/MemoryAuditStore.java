package org.jietong.security.internal.audit;

import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** A store with nothing but an audit trail. */
record MemoryAuditStore(MemoryAudit audit) implements Store {

    @Override
    public <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        return work.apply(unit());
    }

    @Override
    public <T> T read(Function<UnitOfWork, T> work) {
        return work.apply(unit());
    }

    private UnitOfWork unit() {
        return (UnitOfWork) Proxy.newProxyInstance(
                UnitOfWork.class.getClassLoader(), new Class<?>[] {UnitOfWork.class}, (self, method, arguments) -> {
                    if (method.getName().equals("audit")) {
                        return audit;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
