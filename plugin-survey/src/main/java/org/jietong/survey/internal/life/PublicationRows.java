package org.jietong.survey.internal.life;

import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.journal.Actor;
import org.jietong.survey.internal.questionnaire.Trace;
import org.jietong.survey.internal.questionnaire.Version;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * When versions were published and retired, and with which content.
 *
 * @param sql the transaction
 */
record PublicationRows(DSLContext sql) {
    private static final Table<Record> PUBLICATION = table("survey_publication");
    private static final Field<String> OF = text("questionnaire");
    private static final Field<Integer> NUMBER = whole("version");
    private static final Field<String> DIGEST = text("digest");
    private static final Field<Instant> PUBLISHED_AT = moment("published_at");
    private static final Field<String> PUBLISHED_KIND = text("published_kind");
    private static final Field<String> PUBLISHED_BY = text("published_by");
    private static final Field<Instant> RETIRED_AT = moment("retired_at");
    private static final Field<String> RETIRED_KIND = text("retired_kind");
    private static final Field<String> RETIRED_BY = text("retired_by");

    void publish(Version version, Trace trace) {
        sql.insertInto(PUBLICATION)
                .set(OF, version.questionnaire())
                .set(NUMBER, version.number())
                .set(DIGEST, version.digest())
                .set(PUBLISHED_AT, trace.at())
                .set(PUBLISHED_KIND, trace.by().kind().name())
                .set(PUBLISHED_BY, trace.by().name())
                .execute();
    }

    void retire(Version version, Trace trace) {
        sql.update(PUBLICATION)
                .set(RETIRED_AT, trace.at())
                .set(RETIRED_KIND, trace.by().kind().name())
                .set(RETIRED_BY, trace.by().name())
                .where(OF.eq(version.questionnaire()), NUMBER.eq(version.number()))
                .execute();
    }

    /** When the versions of a questionnaire were published and retired, by number. */
    Map<Integer, Publication> of(String questionnaire) {
        return sql.select(
                        NUMBER,
                        DIGEST,
                        PUBLISHED_AT,
                        PUBLISHED_KIND,
                        PUBLISHED_BY,
                        RETIRED_AT,
                        RETIRED_KIND,
                        RETIRED_BY)
                .from(PUBLICATION)
                .where(OF.eq(questionnaire))
                .fetchMap(NUMBER, PublicationRows::publication);
    }

    private static Publication publication(Record row) {
        return new Publication(
                row.get(DIGEST),
                trace(row, PUBLISHED_AT, PUBLISHED_KIND, PUBLISHED_BY).orElseThrow(),
                trace(row, RETIRED_AT, RETIRED_KIND, RETIRED_BY));
    }

    private static Optional<Trace> trace(Record row, Field<Instant> at, Field<String> kind, Field<String> by) {
        return Optional.ofNullable(row.get(at))
                .map(instant -> new Trace(instant, new Actor(Actor.Kind.valueOf(row.get(kind)), row.get(by))));
    }

    /**
     * What is on record of a publication.
     *
     * @param digest of what was published
     * @param published when
     * @param retired when it stopped
     */
    record Publication(String digest, Trace published, Optional<Trace> retired) {}
}
