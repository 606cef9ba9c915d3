package org.jietong.store.internal.rooms;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A connection in a plugin's hands: for the time of its work, and without a say in when that is committed. */
final class LentConnection implements InvocationHandler, AutoCloseable {
    private static final Set<String> OURS = Set.of(
            "close",
            "commit",
            "setAutoCommit",
            "setTransactionIsolation",
            "setReadOnly",
            "setSchema",
            "setCatalog",
            "abort");

    private final Connection connection;
    private boolean over;

    LentConnection(Connection connection) {
        this.connection = connection;
    }

    Connection proxy() {
        return (Connection)
                Proxy.newProxyInstance(LentConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        boolean isWholeRollback = "rollback".equals(method.getName()) && method.getParameterCount() == 0;
        if (over || isWholeRollback || OURS.contains(method.getName())) {
            throw new SQLException(method.getName() + " is not for whom the connection is lent", "HY000");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Takes it back: who has kept it can do nothing with it any more. */
    @Override
    public void close() {
        over = true;
    }
}
