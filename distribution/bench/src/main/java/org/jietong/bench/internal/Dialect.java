package org.jietong.bench.internal;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/** How the two databases take an identifier. */
enum Dialect {
    DERBY(Types.BINARY) {
        @Override
        Object id(UUID id) {
            return ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
        }
    },
    POSTGRESQL(Types.OTHER) {
        @Override
        Object id(UUID id) {
            return id;
        }
    };

    private final int idType;

    Dialect(int idType) {
        this.idType = idType;
    }

    abstract Object id(UUID id);

    int idType() {
        return idType;
    }

    void bind(PreparedStatement statement, int place, Row.Value value) throws SQLException {
        if (value.content() == null) {
            statement.setNull(place, value.type());
        } else if (value.content() instanceof UUID id) {
            statement.setObject(place, id(id));
        } else {
            statement.setObject(place, value.content());
        }
    }
}
