package org.jietong.survey.internal.plan;

import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Who is supplied: the frame of samples and seasons.
 *
 * @param sql the transaction
 */
public record SupplyRows(DSLContext sql) {
    private static final Table<Record> SUPPLY = table("survey_supply");
    private static final Field<Instant> SUPPLIED_AT = moment("supplied_at");

    /** Enters a supply; one that is entered already stays as it is. */
    public void enter(Customer customer, Instant at) {
        boolean known = sql.fetchExists(
                sql.selectOne().from(SUPPLY).where(CustomerColumns.APPLICATION.eq(customer.application())));
        if (!known) {
            sql.insertInto(SUPPLY)
                    .set(CustomerColumns.values(customer))
                    .set(SUPPLIED_AT, at)
                    .execute();
        }
    }

    /** The applications of an audience that were supplied before an instant, in the order of their ids. */
    public List<UUID> frame(Audience audience, Instant before) {
        return sql.select(CustomerColumns.APPLICATION)
                .from(SUPPLY)
                .where(SUPPLIED_AT.lt(before), within(audience))
                .orderBy(CustomerColumns.APPLICATION)
                .fetch(CustomerColumns.APPLICATION);
    }

    /** What is known of some of them, in the order of their ids. */
    public List<Customer> customers(List<UUID> applications) {
        return sql.select(
                        CustomerColumns.APPLICATION,
                        CustomerColumns.NUMBER,
                        CustomerColumns.UTILITY,
                        CustomerColumns.CATEGORY,
                        CustomerColumns.DISTRICT,
                        CustomerColumns.REPRESENTATIVE,
                        CustomerColumns.RESPONDENT)
                .from(SUPPLY)
                .where(CustomerColumns.APPLICATION.in(applications))
                .orderBy(CustomerColumns.APPLICATION)
                .fetch(CustomerColumns::read);
    }

    private static Condition within(Audience audience) {
        Condition utility = audience.utility()
                .map(code -> CustomerColumns.UTILITY.eq(code.value()))
                .orElse(DSL.noCondition());
        Condition districts = audience.districts().isEmpty()
                ? DSL.noCondition()
                : CustomerColumns.DISTRICT.in(audience.districts().stream()
                        .map(district -> district.code())
                        .toList());
        Condition categories = audience.categories().isEmpty()
                ? DSL.noCondition()
                : CustomerColumns.CATEGORY.in(audience.categories());
        return utility.and(districts).and(categories);
    }
}
