package org.jietong.survey.internal.invitation;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Invitation.State;
import org.jietong.survey.internal.questionnaire.Subject;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Invitations in the database.
 *
 * @param sql the transaction
 */
public record InvitationRows(DSLContext sql) {
    private static final Table<Record> INVITATION = table("survey_invitation");
    private static final Field<UUID> ID = id("id");
    private static final Field<String> TOKEN_DIGEST = text("token_digest");
    private static final Field<String> QUESTIONNAIRE = text("questionnaire");
    private static final Field<Integer> VERSION = whole("version");
    private static final Field<String> SUBJECT = text("subject");
    private static final Field<String> APPLICATION = text("application");
    private static final Field<String> ACCOUNT = text("account");
    private static final Field<String> UTILITY = text("utility");
    private static final Field<String> CATEGORY = text("category");
    private static final Field<String> DISTRICT = text("district");
    private static final Field<UUID> REPRESENTATIVE = id("representative");
    private static final Field<String> RESPONDENT = text("respondent");
    private static final Field<String> FORM = text("form");
    private static final Field<Instant> ISSUED_AT = moment("issued_at");
    private static final Field<Instant> EXPIRES_AT = moment("expires_at");
    private static final Field<String> STATE = text("state");
    private static final Field<String> ORIGIN = text("origin");
    private static final List<Field<?>> ALL = List.of(
            ID,
            QUESTIONNAIRE,
            VERSION,
            SUBJECT,
            APPLICATION,
            ACCOUNT,
            UTILITY,
            CATEGORY,
            DISTRICT,
            REPRESENTATIVE,
            RESPONDENT,
            FORM,
            ISSUED_AT,
            EXPIRES_AT,
            STATE,
            ORIGIN);

    void insert(Invitation invitation, String tokenDigest) {
        About about = invitation.about();
        sql.insertInto(INVITATION)
                .set(ID, invitation.id())
                .set(TOKEN_DIGEST, tokenDigest)
                .set(QUESTIONNAIRE, invitation.questionnaire())
                .set(VERSION, invitation.version())
                .set(SUBJECT, invitation.subject().name())
                .set(
                        APPLICATION,
                        about.application().map(ApplicationNumber::value).orElse(null))
                .set(ACCOUNT, about.account().orElse(null))
                .set(UTILITY, about.utility().value())
                .set(CATEGORY, about.category().orElse(null))
                .set(DISTRICT, about.district().map(District::code).orElse(null))
                .set(REPRESENTATIVE, about.representative().orElse(null))
                .set(RESPONDENT, about.respondent())
                .set(FORM, invitation.form().name())
                .set(ISSUED_AT, invitation.issuedAt())
                .set(EXPIRES_AT, invitation.expiresAt())
                .set(STATE, invitation.state().name())
                .set(ORIGIN, invitation.origin().orElse(null))
                .execute();
    }

    public Optional<Invitation> find(UUID invitation) {
        return one(ID.eq(invitation));
    }

    Optional<Invitation> ofOrigin(String origin) {
        return one(ORIGIN.eq(origin));
    }

    /** The one that a token opens, whatever its state. */
    public Optional<Invitation> ofToken(String digest) {
        return one(TOKEN_DIGEST.eq(digest));
    }

    /** All about an application, oldest first. */
    public List<Invitation> ofApplication(ApplicationNumber application) {
        return sql.select(ALL)
                .from(INVITATION)
                .where(APPLICATION.eq(application.value()))
                .orderBy(ISSUED_AT, ID)
                .fetch(InvitationRows::invitation);
    }

    private Optional<Invitation> one(Condition condition) {
        return sql.select(ALL).from(INVITATION).where(condition).fetchOptional(InvitationRows::invitation);
    }

    /** Those whose time is over, as many at once as one transaction takes. */
    List<UUID> over(Instant now, int most) {
        return sql.select(ID)
                .from(INVITATION)
                .where(STATE.eq(State.OPEN.name()), EXPIRES_AT.le(now))
                .orderBy(EXPIRES_AT)
                .limit(most)
                .fetch(ID);
    }

    /** Makes whoever else answers the same wait until this transaction has ended; says whether it is open. */
    public boolean hold(UUID invitation) {
        return end(invitation, State.OPEN);
    }

    /** Moves an open one on; says whether it was open. Of several that try, one is told so. */
    public boolean end(UUID invitation, State to) {
        return sql.update(INVITATION)
                        .set(STATE, to.name())
                        .where(ID.eq(invitation), STATE.eq(State.OPEN.name()))
                        .execute()
                == 1;
    }

    /** @return whether it was open, and has the token from now on */
    boolean renew(UUID id, String digest) {
        return sql.update(INVITATION)
                        .set(TOKEN_DIGEST, digest)
                        .where(ID.eq(id), STATE.eq(State.OPEN.name()))
                        .execute()
                == 1;
    }

    private static Invitation invitation(Record row) {
        About about = new About(
                Optional.ofNullable(row.get(APPLICATION)).map(ApplicationNumber::new),
                Optional.ofNullable(row.get(ACCOUNT)),
                new UtilityCode(row.get(UTILITY)),
                Optional.ofNullable(row.get(CATEGORY)),
                Optional.ofNullable(row.get(DISTRICT)).map(District::new),
                Optional.ofNullable(row.get(REPRESENTATIVE)),
                row.get(RESPONDENT));
        return new Invitation(
                row.get(ID),
                row.get(QUESTIONNAIRE),
                row.get(VERSION),
                Subject.valueOf(row.get(SUBJECT)),
                about,
                Form.valueOf(row.get(FORM)),
                row.get(ISSUED_AT),
                row.get(EXPIRES_AT),
                State.valueOf(row.get(STATE)),
                Optional.ofNullable(row.get(ORIGIN)));
    }
}
