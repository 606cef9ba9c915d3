package org.jietong.survey.internal.answering;

import static org.jietong.survey.internal.store.Columns.decimal;
import static org.jietong.survey.internal.store.Columns.flag;
import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.invitation.About;
import org.jietong.survey.internal.invitation.Invitation;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Writes responses; there is no statement that would change one.
 *
 * @param sql the transaction
 */
record ResponseRows(DSLContext sql) {
    static final Table<Record> RESPONSE = table("survey_response");
    static final Field<UUID> ID = id("id");
    static final Field<UUID> INVITATION = id("invitation");
    static final Field<String> QUESTIONNAIRE = text("questionnaire");
    static final Field<Integer> VERSION = whole("version");
    static final Field<String> SUBJECT = text("subject");
    static final Field<String> UTILITY = text("utility");
    static final Field<String> CATEGORY = text("category");
    static final Field<String> DISTRICT = text("district");
    static final Field<UUID> REPRESENTATIVE = id("representative");
    static final Field<String> FORM = text("form");
    static final Field<Instant> COMPLETED_AT = moment("completed_at");
    static final Field<Boolean> UNHAPPY = flag("unhappy");
    static final Field<UUID> ENTERED_BY = id("entered_by");
    static final Field<String> ENTERED_NAME = text("entered_name");

    static final Table<Record> ANSWER = table("survey_answer");
    static final Field<UUID> OF = id("response");
    static final Field<String> KEY = text("question_key");
    static final Field<Integer> ORDINAL = whole("ordinal");
    static final Field<String> KIND = text("kind");
    static final Field<BigDecimal> NUMBER = decimal("number_value");
    static final Field<String> TEXT = text("text_value");

    void insert(Response response) {
        Invitation invitation = response.invitation();
        About about = invitation.about();
        sql.insertInto(RESPONSE)
                .set(ID, response.id())
                .set(INVITATION, invitation.id())
                .set(QUESTIONNAIRE, invitation.questionnaire())
                .set(VERSION, invitation.version())
                .set(SUBJECT, invitation.subject().name())
                .set(UTILITY, about.utility().value())
                .set(CATEGORY, about.category().orElse(null))
                .set(DISTRICT, about.district().map(District::code).orElse(null))
                .set(REPRESENTATIVE, about.representative().orElse(null))
                .set(FORM, invitation.form().name())
                .set(COMPLETED_AT, response.completedAt())
                .set(UNHAPPY, response.unhappy())
                .set(ENTERED_BY, response.enteredBy().map(EnteredBy::id).orElse(null))
                .set(ENTERED_NAME, response.enteredBy().map(EnteredBy::name).orElse(null))
                .execute();
        insertAnswers(response);
    }

    private void insertAnswers(Response response) {
        if (response.sheet().answers().isEmpty()) {
            return;
        }
        BatchBindStep batch = sql.batch(sql.insertInto(ANSWER)
                .columns(OF, KEY, ORDINAL, KIND, NUMBER, TEXT)
                .values((UUID) null, null, null, null, null, null));
        for (Answer answer : response.sheet().answers()) {
            BigDecimal number = answer.value() instanceof Value.Numeric numeric ? numeric.number() : null;
            String words = answer.value() instanceof Value.Textual textual ? textual.text() : null;
            batch = batch.bind(
                    response.id(), answer.key(), answer.ordinal(), answer.kind().name(), number, words);
        }
        batch.execute();
    }
}
