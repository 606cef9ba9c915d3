package org.jietong.survey.internal.plan;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The columns that say whom a row is about, the same in every table that has them. */
public final class CustomerColumns {
    /** The application. */
    public static final Field<UUID> APPLICATION = id("application");

    /** Its number. */
    public static final Field<String> NUMBER = text("number");

    /** Its utility. */
    public static final Field<String> UTILITY = text("utility");

    /** Its category. */
    public static final Field<String> CATEGORY = text("category");

    /** Where it lies. */
    public static final Field<String> DISTRICT = text("district");

    /** Whose work it was. */
    public static final Field<UUID> REPRESENTATIVE = id("representative");

    /** Blind key of the person. */
    public static final Field<String> RESPONDENT = text("respondent");

    private CustomerColumns() {}

    /** What is written of somebody. */
    public static Map<Field<?>, Object> values(Customer customer) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(APPLICATION, customer.application());
        values.put(NUMBER, customer.number());
        values.put(UTILITY, customer.utility().value());
        values.put(CATEGORY, customer.category());
        values.put(DISTRICT, customer.district().code());
        values.put(REPRESENTATIVE, customer.representative());
        values.put(RESPONDENT, customer.respondent());
        return values;
    }

    /** Whom a row is about. */
    public static Customer read(Record row) {
        return new Customer(
                row.get(APPLICATION),
                row.get(NUMBER),
                new UtilityCode(row.get(UTILITY)),
                row.get(CATEGORY),
                new District(row.get(DISTRICT)),
                row.get(REPRESENTATIVE),
                row.get(RESPONDENT));
    }

    /** The rows within a scope. */
    public static Condition within(Scope scope) {
        Condition utility =
                scope.utility().map(code -> UTILITY.eq(code.value())).orElse(DSL.noCondition());
        return scope.districts().isEmpty()
                ? utility
                : utility.and(DISTRICT.in(
                        scope.districts().stream().map(District::code).toList()));
    }
}
