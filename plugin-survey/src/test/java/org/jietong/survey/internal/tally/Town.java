package org.jietong.survey.internal.tally;

import static org.jietong.survey.internal.store.Columns.decimal;
import static org.jietong.survey.internal.store.Columns.flag;
import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.District;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.answering.Answer;
import org.jietong.survey.internal.answering.AnswerSheet;
import org.jietong.survey.internal.answering.Response;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.invitation.About;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Subject;
import org.jooq.DSLContext;

/** Writes those who were asked, and what they answered, into the database. */
public record Town(DSLContext sql, ZoneId zone) {

    private void questionnaires() {
        for (String code : List.of("connection", "supply")) {
            sql.insertInto(table("survey_questionnaire"))
                    .set(text("code"), code)
                    .set(text("subject"), Subject.CONNECTION.name())
                    .set(whole("revision"), 1)
                    .execute();
            for (int version = 1; version <= 2; version++) {
                sql.insertInto(table("survey_version"))
                        .set(text("questionnaire"), code)
                        .set(whole("version"), version)
                        .set(text("state"), "PUBLISHED")
                        .set(text("definition"), "{}")
                        .set(text("digest"), "-")
                        .set(whole("revision"), 1)
                        .set(moment("changed_at"), Crowd.FIRST)
                        .set(text("changed_kind"), "SYSTEM")
                        .set(text("changed_by"), "test")
                        .execute();
                sql.insertInto(table("survey_publication"))
                        .set(text("questionnaire"), code)
                        .set(whole("version"), version)
                        .set(text("digest"), "-")
                        .set(moment("published_at"), Crowd.FIRST)
                        .set(text("published_kind"), "SYSTEM")
                        .set(text("published_by"), "test")
                        .execute();
            }
        }
    }

    /** Everybody at once. */
    public Outcome<Integer> settle(List<Asked> crowd) {
        questionnaires();
        crowd.forEach(asked -> {
            invite(asked);
            asked.completedAt().ifPresent(at -> answer(asked, at));
        });
        return Outcome.done(crowd.size());
    }

    private void invite(Asked asked) {
        sql.insertInto(table("survey_invitation"))
                .set(id("id"), asked.id())
                .set(text("token_digest"), asked.id().toString())
                .set(text("questionnaire"), asked.questionnaire())
                .set(whole("version"), asked.version())
                .set(text("subject"), Subject.CONNECTION.name())
                .set(text("utility"), asked.utility())
                .set(text("category"), asked.category().orElse(null))
                .set(text("district"), asked.district().orElse(null))
                .set(id("representative"), asked.representative().orElse(null))
                .set(text("respondent"), asked.id().toString())
                .set(text("form"), asked.form().name())
                .set(moment("issued_at"), asked.issuedAt())
                .set(moment("expires_at"), asked.expiresAt())
                .set(text("state"), asked.state().name())
                .execute();
    }

    private void answer(Asked asked, Instant at) {
        sql.insertInto(table("survey_response"))
                .set(id("id"), asked.id())
                .set(id("invitation"), asked.id())
                .set(text("questionnaire"), asked.questionnaire())
                .set(whole("version"), asked.version())
                .set(text("subject"), Subject.CONNECTION.name())
                .set(text("utility"), asked.utility())
                .set(text("category"), asked.category().orElse(null))
                .set(text("district"), asked.district().orElse(null))
                .set(text("form"), asked.form().name())
                .set(moment("completed_at"), at)
                .set(flag("unhappy"), false)
                .execute();
        answers(asked).forEach(given -> keep(asked, given));
        new RatingRecorder(zone).completed(response(asked, at), published(asked), sql);
    }

    private void keep(Asked asked, Answer given) {
        sql.insertInto(table("survey_answer"))
                .set(id("response"), asked.id())
                .set(text("question_key"), given.key())
                .set(whole("ordinal"), given.ordinal())
                .set(text("kind"), given.kind().name())
                .set(decimal("number_value"), given.value() instanceof Value.Numeric rated ? rated.number() : null)
                .set(text("text_value"), given.value() instanceof Value.Textual written ? written.text() : null)
                .execute();
    }

    private static Response response(Asked asked, Instant at) {
        About about = new About(
                Optional.empty(),
                Optional.empty(),
                new UtilityCode(asked.utility()),
                asked.category(),
                asked.district().map(District::new),
                asked.representative(),
                "respondent");
        Invitation invitation = new Invitation(
                asked.id(),
                asked.questionnaire(),
                asked.version(),
                Subject.CONNECTION,
                about,
                asked.form(),
                asked.issuedAt(),
                asked.expiresAt(),
                asked.state(),
                Optional.empty());
        return new Response(asked.id(), invitation, at, false, Optional.empty(), new AnswerSheet(answers(asked)));
    }

    private static List<Answer> answers(Asked asked) {
        List<Answer> answers = new ArrayList<>();
        asked.satisfaction().forEach((key, level) -> answers.add(answer(key, Kind.SATISFACTION, Value.of(level))));
        asked.recommendation().forEach((key, score) -> answers.add(answer(key, Kind.RECOMMENDATION, Value.of(score))));
        asked.text().ifPresent(written -> answers.add(answer("remarks", Kind.TEXT, Value.of(written))));
        answers.add(answer("colour", Kind.CHOICE, Value.of("red")));
        answers.add(new Answer("colour", 1, Kind.CHOICE, Value.of("blue")));
        return answers;
    }

    private static Answer answer(String key, Kind kind, Value value) {
        return new Answer(key, 0, kind, value);
    }

    private static Published published(Asked asked) {
        return new Published(
                new Questionnaire(asked.questionnaire(), Subject.CONNECTION, Optional.empty()),
                asked.version(),
                new Definition(new LocalizedText("问卷", "Survey"), List.of(), Optional.empty()),
                "{}");
    }
}
