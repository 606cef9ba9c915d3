package org.jietong.survey.internal.store;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.jooq.Binding;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;

/**
 * Values that stand in a statement as bare question marks: jOOQ's own casts around them keep Derby from its indexes.
 *
 * @param <T> what is bound and read
 */
abstract class BareBinding<T> implements Binding<Object, T> {
    private static final long serialVersionUID = 1L;

    @Override
    public final void sql(BindingSQLContext<T> ctx) {
        ctx.render().sql('?');
    }

    @Override
    public final void register(BindingRegisterContext<T> ctx) throws SQLException {
        throw new SQLFeatureNotSupportedException("no procedures are called");
    }

    @Override
    public final void get(BindingGetStatementContext<T> ctx) throws SQLException {
        throw new SQLFeatureNotSupportedException("no procedures are called");
    }

    @Override
    public final void get(BindingGetSQLInputContext<T> ctx) throws SQLException {
        throw new SQLFeatureNotSupportedException("no types of the database are used");
    }

    @Override
    public final void set(BindingSetSQLOutputContext<T> ctx) throws SQLException {
        throw new SQLFeatureNotSupportedException("no types of the database are used");
    }
}
