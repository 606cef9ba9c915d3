package org.jietong.survey.internal.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Subject;
import org.jietong.survey.internal.questionnaire.Trace;
import org.jietong.survey.internal.questionnaire.Version;
import org.jietong.survey.internal.store.SurveyStore;

/**
 * The questionnaires that come with the bundle: for each utility one of each subject (R6.1). Each is published once, when its
 * code is not there yet; what becomes of it then is up to those who use it.
 */
public final class Templates {
    private static final List<String> UTILITIES = List.of("water", "gas", "heating");
    private static final Actor SURVEY = new Actor(Actor.Kind.SYSTEM, "survey");

    private final SurveyStore store;
    private final Clock clock;

    public Templates(SurveyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The code of a template. */
    public static String code(String utility, Subject subject) {
        return utility + "-" + subject.name().toLowerCase(Locale.ROOT);
    }

    /** Publishes those that are not there. On many nodes at once each is published by one of them. */
    public void install() {
        UTILITIES.stream()
                .flatMap(utility -> Arrays.stream(Subject.values()).map(subject -> questionnaire(utility, subject)))
                .forEach(this::install);
    }

    private static Questionnaire questionnaire(String utility, Subject subject) {
        return new Questionnaire(code(utility, subject), subject, Optional.of(new UtilityCode(utility)));
    }

    private void install(Questionnaire questionnaire) {
        Source source = Source.of(file(questionnaire.code())).orElseThrow();
        Outcome<Void> installed = store.transact(sql -> {
            QuestionnaireRows rows = new QuestionnaireRows(sql);
            if (rows.find(questionnaire.code()).isEmpty()) {
                publish(rows, questionnaire, source);
            }
            return Outcome.done(null);
        });
        installed.orElseThrow();
    }

    private void publish(QuestionnaireRows rows, Questionnaire questionnaire, Source source) {
        Trace now = new Trace(clock.instant(), SURVEY);
        Version first = new Version(
                questionnaire.code(),
                1,
                Version.State.DRAFT,
                source.text(),
                source.digest(),
                1,
                now,
                Optional.empty(),
                Optional.empty());
        rows.insert(questionnaire);
        rows.insertDraft(first);
        rows.move(first, Version.State.PUBLISHED);
        new PublicationRows(rows.sql()).publish(first, now);
    }

    private static JsonNode file(String code) {
        String path = "/questionnaires/" + code + ".json";
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
