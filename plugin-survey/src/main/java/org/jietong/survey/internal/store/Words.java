package org.jietong.survey.internal.store;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;

/** Texts, long ones too. */
final class Words extends BareBinding<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<Object, String> converter() {
        return Converter.ofNullable(Object.class, String.class, String::valueOf, text -> text);
    }

    @Override
    public void set(BindingSetStatementContext<String> ctx) throws SQLException {
        ctx.statement().setString(ctx.index(), ctx.value());
    }

    @Override
    public void get(BindingGetResultSetContext<String> ctx) throws SQLException {
        ctx.value(ctx.resultSet().getString(ctx.index()));
    }
}
