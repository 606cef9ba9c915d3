package org.jietong.survey.internal.plan;

import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The unwilling: people who want no questions, by their blind keys.
 *
 * @param sql the transaction
 */
public record RefusalRows(DSLContext sql) {
    private static final Table<Record> REFUSAL = table("survey_refusal");
    private static final Field<String> SOURCE = text("source");
    private static final Field<Instant> REGISTERED_AT = moment("registered_at");

    /** Where somebody said so. */
    public enum Source {
        /** When called or visited. */
        CALL,
        /** To staff, who registered it. */
        STAFF,
        /** On the page to answer on. */
        LINK
    }

    /** Registers somebody; who is registered already stays so. */
    public void register(String respondent, Source source, Instant at) {
        if (!isRegistered(respondent)) {
            sql.insertInto(REFUSAL)
                    .set(CustomerColumns.RESPONDENT, respondent)
                    .set(SOURCE, source.name())
                    .set(REGISTERED_AT, at)
                    .execute();
        }
    }

    /** Somebody may be asked again. */
    public void withdraw(String respondent) {
        sql.deleteFrom(REFUSAL).where(CustomerColumns.RESPONDENT.eq(respondent)).execute();
    }

    public boolean isRegistered(String respondent) {
        return sql.fetchExists(sql.selectOne().from(REFUSAL).where(CustomerColumns.RESPONDENT.eq(respondent)));
    }
}
