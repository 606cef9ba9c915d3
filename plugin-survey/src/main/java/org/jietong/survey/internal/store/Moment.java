package org.jietong.survey.internal.store;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;

/** Instants in whole microseconds: with their offset where there is such a type, as time stamps in UTC in Derby. */
final class Moment extends BareBinding<Instant> {
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<Object, Instant> converter() {
        return Converter.ofNullable(Object.class, Instant.class, Moment::instant, instant -> instant);
    }

    private static Instant instant(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
    }

    @Override
    public void set(BindingSetStatementContext<Instant> ctx) throws SQLException {
        boolean derby = ctx.family() == SQLDialect.DERBY;
        if (ctx.value() == null) {
            ctx.statement().setNull(ctx.index(), derby ? Types.TIMESTAMP : Types.TIMESTAMP_WITH_TIMEZONE);
            return;
        }
        Instant whole = ctx.value().truncatedTo(ChronoUnit.MICROS);
        if (derby) {
            ctx.statement().setTimestamp(ctx.index(), Timestamp.from(whole), utc());
        } else {
            ctx.statement().setObject(ctx.index(), whole.atOffset(ZoneOffset.UTC));
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> ctx) throws SQLException {
        Object value = ctx.family() == SQLDialect.DERBY
                ? ctx.resultSet().getTimestamp(ctx.index(), utc())
                : ctx.resultSet().getObject(ctx.index(), OffsetDateTime.class);
        ctx.value(value == null ? null : instant(value));
    }

    /** A calendar is changed by whoever reads with it, so each use has one of its own. */
    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
