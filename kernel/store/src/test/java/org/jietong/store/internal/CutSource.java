package org.jietong.store.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * The way of one node to the database, which can be cut.
 *
 * @param source where it leads
 * @param isCut whether it does no longer
 */
record CutSource(DataSource source, AtomicBoolean isCut) {

    DataSource open() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (isCut.get()) {
                        throw new SQLException("the node is dead", "08006");
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void cut() {
        isCut.set(true);
    }
}
