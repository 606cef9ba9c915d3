package org.jietong.survey.internal.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Names of tables and of columns with what they hold; see the migrations in {@code db/<kind>}. */
public final class Columns {
    private static final DataType<UUID> ID = SQLDataType.OTHER.asConvertedDataType(new Id());
    private static final DataType<Instant> MOMENT = SQLDataType.OTHER.asConvertedDataType(new Moment());
    private static final DataType<LocalDate> DAY = SQLDataType.OTHER.asConvertedDataType(new Day());
    private static final DataType<String> WORDS = SQLDataType.OTHER.asConvertedDataType(new Words());

    private Columns() {}

    public static Table<Record> table(String name) {
        return DSL.table(DSL.unquotedName(name));
    }

    public static Field<UUID> id(String name) {
        return DSL.field(DSL.unquotedName(name), ID);
    }

    public static Field<Instant> moment(String name) {
        return DSL.field(DSL.unquotedName(name), MOMENT);
    }

    /** A day without a zone. */
    public static Field<LocalDate> day(String name) {
        return DSL.field(DSL.unquotedName(name), DAY);
    }

    public static Field<String> text(String name) {
        return DSL.field(DSL.unquotedName(name), WORDS);
    }

    public static Field<Integer> whole(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.INTEGER);
    }

    public static Field<Long> longWhole(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.BIGINT);
    }

    public static Field<BigDecimal> decimal(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.NUMERIC);
    }

    public static Field<Boolean> flag(String name) {
        return DSL.field(DSL.unquotedName(name), SQLDataType.BOOLEAN);
    }
}
