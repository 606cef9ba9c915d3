package org.jietong.libs.derby.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;

/** Derby's engine in this process. Stops with the bundle, so that the database is closed cleanly. */
@Component(
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby"
        })
public final class DerbyDataSourceFactory implements DataSourceFactory {
    private static final String ENGINE_WAS_SHUT_DOWN = "XJ015";

    @Activate
    public DerbyDataSourceFactory() {
        new EmbeddedDriver();
    }

    @Deactivate
    void stop() throws SQLException {
        EmbeddedDataSource engine = new EmbeddedDataSource();
        engine.setShutdownDatabase("shutdown");
        try {
            engine.getConnection().close();
        } catch (SQLException e) {
            if (!ENGINE_WAS_SHUT_DOWN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public DataSource createDataSource(Properties properties) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(properties.getProperty(JDBC_DATABASE_NAME));
        source.setCreateDatabase("create");
        return source;
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
        throw new SQLFeatureNotSupportedException("connections are pooled above the driver");
    }

    @Override
    public XADataSource createXADataSource(Properties properties) throws SQLException {
        throw new SQLFeatureNotSupportedException("there are no distributed transactions");
    }

    @Override
    public Driver createDriver(Properties properties) {
        return new AutoloadedDriver();
    }
}
