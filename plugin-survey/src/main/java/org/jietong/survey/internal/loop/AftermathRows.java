package org.jietong.survey.internal.loop;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What still follows from responses.
 *
 * @param sql the transaction
 * @param json how it is written
 */
record AftermathRows(DSLContext sql, AftermathJson json) {
    private static final Table<Record> AFTERMATH = table("survey_aftermath");
    private static final Field<UUID> RESPONSE = id("response");
    private static final Field<String> CONTENT = text("content");
    private static final Field<Instant> NEXT_AT = moment("next_at");

    void insert(Aftermath aftermath) {
        sql.insertInto(AFTERMATH)
                .set(RESPONSE, aftermath.response())
                .set(CONTENT, json.written(aftermath))
                .set(NEXT_AT, aftermath.completedAt())
                .execute();
    }

    /** What is to be done by now, first what waits longest. */
    List<Aftermath> due(Instant now, int limit) {
        return sql.select(RESPONSE, CONTENT)
                .from(AFTERMATH)
                .where(NEXT_AT.le(now))
                .orderBy(NEXT_AT, RESPONSE)
                .limit(limit)
                .fetch(row -> json.read(row.get(RESPONSE), row.get(CONTENT)));
    }

    /** @return whether it was there, and nobody else has done it */
    boolean remove(UUID response) {
        return sql.deleteFrom(AFTERMATH).where(RESPONSE.eq(response)).execute() == 1;
    }

    void putOff(UUID response, Instant until) {
        sql.update(AFTERMATH).set(NEXT_AT, until).where(RESPONSE.eq(response)).execute();
    }
}
