package org.jietong.survey.internal.store;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;

/** Days without a zone. */
final class Day extends BareBinding<LocalDate> {
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<Object, LocalDate> converter() {
        return Converter.ofNullable(Object.class, LocalDate.class, Day::day, day -> day);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @Override
    public void set(BindingSetStatementContext<LocalDate> ctx) throws SQLException {
        if (ctx.value() == null) {
            ctx.statement().setNull(ctx.index(), Types.DATE);
        } else {
            ctx.statement().setDate(ctx.index(), Date.valueOf(ctx.value()));
        }
    }

    @Override
    public void get(BindingGetResultSetContext<LocalDate> ctx) throws SQLException {
        Date value = ctx.resultSet().getDate(ctx.index());
        ctx.value(value == null ? null : value.toLocalDate());
    }
}
