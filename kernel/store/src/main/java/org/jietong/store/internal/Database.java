package org.jietong.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jietong.store.internal.sql.Dialect;

/** A kind of database as it is set up: how its connections are made and what it has to be told before. */
interface Database {

    Dialect dialect();

    /** Does what has to be done before the first connection. */
    void prepare(DatabaseSettings settings) throws IOException;

    /** Properties for the driver's {@code DataSourceFactory}. */
    Properties connectionProperties(DatabaseSettings settings);

    /**
     * The driver's connections as the pool takes them.
     *
     * @throws SQLException when the database cannot be opened
     */
    DataSource connections(DataSource driver) throws SQLException;

    /** Settings of the virtual machine that the engine reads when it is first used. */
    Map<String, String> engineProperties(DatabaseSettings settings);
}
