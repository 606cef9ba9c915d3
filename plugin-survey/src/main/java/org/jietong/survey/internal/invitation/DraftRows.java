package org.jietong.survey.internal.invitation;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What was answered so far of invitations that are open.
 *
 * @param sql the transaction
 */
public record DraftRows(DSLContext sql) {
    private static final Table<Record> DRAFT = table("survey_draft");
    private static final Field<UUID> INVITATION = id("invitation");
    private static final Field<String> ANSWERS = text("answers");
    private static final Field<Instant> SAVED_AT = moment("saved_at");

    /**
     * What was saved last.
     *
     * @param answers a JSON object
     * @param savedAt when
     */
    public record Draft(String answers, Instant savedAt) {}

    public Optional<Draft> find(UUID invitation) {
        return sql.select(ANSWERS, SAVED_AT)
                .from(DRAFT)
                .where(INVITATION.eq(invitation))
                .fetchOptional(row -> new Draft(row.get(ANSWERS), row.get(SAVED_AT)));
    }

    /** Puts a draft in place of the one before. */
    public void save(UUID invitation, Draft draft) {
        int changed = sql.update(DRAFT)
                .set(ANSWERS, draft.answers())
                .set(SAVED_AT, draft.savedAt())
                .where(INVITATION.eq(invitation))
                .execute();
        if (changed == 0) {
            sql.insertInto(DRAFT)
                    .set(INVITATION, invitation)
                    .set(ANSWERS, draft.answers())
                    .set(SAVED_AT, draft.savedAt())
                    .execute();
        }
    }

    public void delete(UUID invitation) {
        sql.deleteFrom(DRAFT).where(INVITATION.eq(invitation)).execute();
    }
}
