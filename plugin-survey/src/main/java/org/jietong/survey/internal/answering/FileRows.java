package org.jietong.survey.internal.answering;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.longWhole;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.StoredContent;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What is known of files that were handed in; the bytes lie with the documents of the house.
 *
 * @param sql the transaction
 */
record FileRows(DSLContext sql) {
    private static final Table<Record> FILE = table("survey_file");
    private static final Field<UUID> ID = id("id");
    private static final Field<UUID> INVITATION = id("invitation");
    private static final Field<String> KEY = text("question_key");
    private static final Field<String> SHA256 = text("sha256");
    private static final Field<String> MEDIA_TYPE = text("media_type");
    private static final Field<Long> SIZE = longWhole("size");
    private static final Field<String> FILE_NAME = text("file_name");
    private static final Field<String> SCAN = text("scan");
    private static final Field<Instant> KEPT_AT = moment("kept_at");

    void insert(UUID invitation, KeptFile file) {
        sql.insertInto(FILE)
                .set(ID, file.id())
                .set(INVITATION, invitation)
                .set(KEY, file.key())
                .set(SHA256, file.content().sha256())
                .set(MEDIA_TYPE, file.content().mediaType())
                .set(SIZE, file.content().size())
                .set(FILE_NAME, file.content().fileName())
                .set(SCAN, file.content().scan().name())
                .set(KEPT_AT, file.keptAt())
                .execute();
    }

    /** All of an invitation, oldest first. */
    List<KeptFile> of(UUID invitation) {
        return sql.select(ID, KEY, SHA256, MEDIA_TYPE, SIZE, FILE_NAME, SCAN, KEPT_AT)
                .from(FILE)
                .where(INVITATION.eq(invitation))
                .orderBy(ID)
                .fetch(FileRows::file);
    }

    Optional<KeptFile> find(UUID file) {
        return sql.select(ID, KEY, SHA256, MEDIA_TYPE, SIZE, FILE_NAME, SCAN, KEPT_AT)
                .from(FILE)
                .where(ID.eq(file))
                .fetchOptional(FileRows::file);
    }

    /** The same as answers name them: the key of the question, a slash and the id. */
    Set<String> names(UUID invitation) {
        return of(invitation).stream().map(file -> file.key() + "/" + file.id()).collect(Collectors.toSet());
    }

    private static KeptFile file(Record row) {
        StoredContent content = new StoredContent(
                row.get(SHA256),
                row.get(MEDIA_TYPE),
                row.get(SIZE),
                row.get(FILE_NAME),
                StoredContent.Scan.valueOf(row.get(SCAN)));
        return new KeptFile(row.get(ID), row.get(KEY), content, row.get(KEPT_AT));
    }
}
