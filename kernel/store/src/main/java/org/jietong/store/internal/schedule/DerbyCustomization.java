package org.jietong.store.internal.schedule;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jietong.store.internal.sql.Dialect;

/** Derby, which the library does not know: instants as the rest of the store keeps them, and the limit as in the standard. */
final class DerbyCustomization extends DefaultJdbcCustomization {
    private final Dialect dialect;

    DerbyCustomization(Dialect dialect) {
        super(true);
        this.dialect = dialect;
    }

    @Override
    public String getName() {
        return "Derby";
    }

    @Override
    public void setInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(index, dialect.instantType());
        } else {
            dialect.setInstant(statement, index, value);
        }
    }

    @Override
    public Instant getInstant(ResultSet row, String column) throws SQLException {
        Optional<Instant> instant = dialect.instant(row, row.findColumn(column));
        return instant.orElse(null);
    }

    /** Derby takes no null whose type is not that of the column. */
    @Override
    public void setTaskData(PreparedStatement statement, int index, byte[] value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BLOB);
        } else {
            statement.setBytes(index, value);
        }
    }

    @Override
    public boolean supportsExplicitQueryLimitPart() {
        return true;
    }

    @Override
    public String getQueryLimitPart(int limit) {
        return " fetch first " + limit + " rows only";
    }
}
