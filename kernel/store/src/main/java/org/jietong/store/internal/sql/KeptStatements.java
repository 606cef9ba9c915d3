package org.jietong.store.internal.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Connections that keep their prepared statements, for a driver that does not: Derby keeps compiled plans, but sets up a
 * statement over one anew each time, which costs as much as running a small one. A statement that is closed stays ready
 * for the next use of its text on the same connection.
 */
public final class KeptStatements implements InvocationHandler {
    private static final int MOST = 200;

    private final Connection connection;
    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    private KeptStatements(Connection connection) {
        this.connection = connection;
    }

    /** The same source with connections that keep their statements. */
    public static DataSource over(DataSource source) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection
                    ? proxy(Connection.class, new KeptStatements(connection))
                    : result;
        });
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if ("prepareStatement".equals(method.getName()) && arguments.length == 1) {
            return prepared((String) arguments[0]);
        }
        return call(connection, method, arguments);
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        Kept statement = kept.get(sql);
        if (statement == null) {
            statement = new Kept(connection.prepareStatement(sql));
            kept.put(sql, statement);
            makeRoom();
        } else if (statement.used) {
            return connection.prepareStatement(sql);
        }
        statement.used = true;
        return statement.proxy;
    }

    private void makeRoom() throws SQLException {
        Kept eldest = kept.values().iterator().next();
        if (kept.size() > MOST && !eldest.used) {
            kept.values().remove(eldest);
            eldest.statement.close();
        }
    }

    /** A statement whose closing only ends its use. */
    private static final class Kept implements InvocationHandler {
        private final PreparedStatement statement;
        private final PreparedStatement proxy = proxy(PreparedStatement.class, this);
        private boolean used;

        Kept(PreparedStatement statement) {
            this.statement = statement;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (!"close".equals(method.getName())) {
                return call(statement, method, arguments);
            }
            statement.clearBatch(); // a failure may have left rows in it
            used = false;
            return null;
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(KeptStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
