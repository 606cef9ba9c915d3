package org.jietong.survey.internal.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;

/** Ids: {@code uuid} where there is such a type, sixteen bytes in Derby, as the kernel keeps its own. */
final class Id extends BareBinding<UUID> {
    private static final long serialVersionUID = 1L;
    private static final int BYTES = 16;

    @Override
    public Converter<Object, UUID> converter() {
        return Converter.ofNullable(Object.class, UUID.class, Id::id, id -> id);
    }

    private static UUID id(Object value) {
        if (value instanceof UUID id) {
            return id;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) value);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void set(BindingSetStatementContext<UUID> ctx) throws SQLException {
        boolean derby = ctx.family() == SQLDialect.DERBY;
        if (ctx.value() == null) {
            ctx.statement().setNull(ctx.index(), derby ? Types.BINARY : Types.OTHER);
        } else if (derby) {
            ctx.statement().setBytes(ctx.index(), bytes(ctx.value()));
        } else {
            ctx.statement().setObject(ctx.index(), ctx.value());
        }
    }

    @Override
    public void get(BindingGetResultSetContext<UUID> ctx) throws SQLException {
        Object value = ctx.family() == SQLDialect.DERBY
                ? ctx.resultSet().getBytes(ctx.index())
                : ctx.resultSet().getObject(ctx.index());
        ctx.value(value == null ? null : id(value));
    }
}
