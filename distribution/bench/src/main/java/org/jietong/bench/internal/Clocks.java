package org.jietong.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * The clocks in the database, set behind the product's back.
 *
 * @param pool connections
 */
record Clocks(DataSource pool) {
    /** Long over by any limit, and within what a calendar knows. */
    private static final String LONG_AGO = "'2024-01-08 09:00:00'";

    private static final String FAR = "'2090-01-01 09:00:00'";

    private static final long PAUSE_NANOS = 1_000_000;

    /** Puts the scheduler's own runs of a job off for longer than the benchmark takes, between two of them. */
    void keepForOurselves(String job) throws SQLException {
        String putOff = "update scheduled_tasks set execution_time = " + FAR + ", version = version + 1"
                + " where task_instance = '" + job + "' and picked = false";
        while (changed(putOff) == 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Makes some clocks that were told nothing yet run since long ago. */
    void makeDue(int number) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            List<Object> ids = new ArrayList<>();
            try (PreparedStatement some = connection.prepareStatement(
                            "select id from application where escalations = '[]' and ended = false and wakes_at is not null"
                                    + " fetch first " + number + " rows only");
                    ResultSet found = some.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getObject(1));
                }
            }
            set(connection, "update clock_entry set effective_at = " + LONG_AGO + " where application_id = ?", ids);
            set(connection, "update application set wakes_at = " + LONG_AGO + " where id = ?", ids);
            connection.commit();
        }
    }

    /** How many steps were told. */
    long told() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from journal_event where type = 'ESCALATED'");
                ResultSet found = count.executeQuery()) {
            found.next();
            long told = found.getLong(1);
            connection.commit();
            return told;
        }
    }

    private static void set(Connection connection, String sql, List<Object> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object id : ids) {
                statement.setObject(1, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private int changed(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int rows = statement.executeUpdate();
            connection.commit();
            return rows;
        }
    }
}
