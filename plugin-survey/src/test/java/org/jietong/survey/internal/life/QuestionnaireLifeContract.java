package org.jietong.survey.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.survey.internal.store.Survey.EDITOR;
import static org.jietong.survey.internal.store.Survey.asking;
import static org.jietong.survey.internal.store.Survey.comment;
import static org.jietong.survey.internal.store.Survey.overall;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.survey.internal.questionnaire.AnswerKey;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Subject;
import org.jietong.survey.internal.questionnaire.Version;
import org.jietong.survey.internal.questionnaire.Version.State;
import org.jietong.survey.internal.store.Survey;
import org.jietong.survey.internal.store.TestTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The life of questionnaires, on every database. Each test has a questionnaire of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QuestionnaireLifeContract {
    private TestTables tables;
    private Survey survey;

    abstract TestTables open() throws Exception;

    @BeforeAll
    void prepare() throws Exception {
        tables = open();
        survey = new Survey(tables);
    }

    @AfterAll
    void close() throws Exception {
        tables.close();
    }

    private Outcome<Version> begun(String code, JsonNode definition) {
        return survey.desk.create(
                new Questionnaire(code, Subject.SUPPLY, Optional.empty()), definition, EDITOR, Once.unrepeated());
    }

    private Outcome<Version> draft(String code, JsonNode definition) {
        return survey.desk.draft(code, definition, EDITOR, Once.unrepeated());
    }

    private Outcome<Version> publish(String code, int number) {
        return survey.desk.publish(code, number, OptionalLong.empty(), EDITOR);
    }

    private List<State> states(String code) {
        return survey.desk.find(code).orElseThrow().versions().stream()
                .map(Version::state)
                .toList();
    }

    private Optional<Published> published(String code) {
        return survey.store.read(sql -> survey.questionnaires.published(code, sql));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().violations().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void aDraftIsPublishedAndTakenOutOfUse() {
        begun("life", asking("t", overall())).orElseThrow();
        assertThat(published("life")).isEmpty();
        Version published = publish("life", 1).orElseThrow();
        assertThat(published.published().orElseThrow().by()).isEqualTo(EDITOR);
        assertThat(published.published().orElseThrow().at()).isEqualTo(Survey.NOON);
        assertThat(published("life").orElseThrow().version()).isEqualTo(1);
        survey.desk.retire("life", 1, EDITOR).orElseThrow();
        assertThat(states("life")).containsExactly(State.RETIRED);
        assertThat(published("life")).isEmpty();
        assertThat(codes(survey.desk.retire("life", 1, EDITOR))).containsExactly("NOT_PUBLISHED");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBefore() {
        survey.publish("next", asking("one", overall()));
        draft("next", asking("two", overall(), comment("words"))).orElseThrow();
        assertThat(codes(draft("next", asking("three", overall())))).containsExactly("DRAFT_THERE");
        publish("next", 2).orElseThrow();
        assertThat(states("next")).containsExactly(State.RETIRED, State.PUBLISHED);
        assertThat(published("next").orElseThrow().definition().keys())
                .extracting(AnswerKey::key)
                .containsExactly("overall", "words");
        Published first = survey.store
                .read(sql -> survey.questionnaires.version("next", 1, sql))
                .orElseThrow();
        assertThat(first.definition().keys()).extracting(AnswerKey::key).containsExactly("overall");
    }

    @Test
    void aPublishedVersionIsNotWrittenAgain() {
        survey.publish("fixed", asking("t", overall()));
        Outcome<Version> refused =
                survey.desk.rewrite("fixed", 1, OptionalLong.empty(), asking("other", overall()), EDITOR);
        assertThat(codes(refused)).containsExactly("NO_DRAFT");
        assertThat(codes(publish("fixed", 1))).containsExactly("NO_DRAFT");
        assertThat(published("fixed").orElseThrow().definition().title().zh()).isEqualTo("t");
    }

    @Test
    void theDatabaseItselfHoldsOnToWhatWasPublished() throws SQLException {
        survey.publish("held", asking("t", overall()));
        try (Connection connection = tables.source().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update survey_version set digest = '" + "0".repeat(64) + "' where questionnaire = 'held'"))
                    .isInstanceOf(SQLException.class);
            statement.executeUpdate("update survey_version set definition = '{}' where questionnaire = 'held'");
        }
        assertThatThrownBy(() -> published("held")).hasStackTraceContaining("behind our back");
    }

    @Test
    void aDraftIsWrittenByWhoeverHasReadItLast() {
        begun("read", asking("t", overall())).orElseThrow();
        Version second = survey.desk
                .rewrite("read", 1, OptionalLong.of(1), asking("u", overall()), EDITOR)
                .orElseThrow();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(survey.desk
                        .rewrite("read", 1, OptionalLong.of(1), asking("v", overall()), EDITOR)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.STALE);
        assertThat(survey.desk
                        .publish("read", 1, OptionalLong.of(1), EDITOR)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.STALE);
    }

    @Test
    void aKeyMeansTheSameInAllVersions() {
        survey.publish("keys", asking("t", overall(), comment("words")));
        JsonNode changed = asking("t", overall(), "{'type':'text','name':'words','title':'t','inputType':'number'}");
        assertThat(draft("keys", changed).problem().orElseThrow().violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/definition/pages/0/elements/1/name", "KEY_CHANGES_KIND"));
        draft("keys", asking("t", overall())).orElseThrow();
        publish("keys", 2).orElseThrow();
        assertThat(codes(draft("keys", changed))).containsExactly("KEY_CHANGES_KIND");
    }

    @Test
    void versionsAreComparedByTheirKeys() {
        String choice = "{'type':'radiogroup','name':'why','title':'t','choices':['a','b']}";
        String more = "{'type':'radiogroup','name':'why','title':'t','choices':['a','b','c']}";
        survey.publish("compared", asking("t", overall(), comment("gone"), choice, comment("words")));
        draft("compared", asking("t", overall(), more, comment("words").replace("'t'", "'u'"), comment("new")))
                .orElseThrow();
        assertThat(survey.desk.compare("compared", 1, 2).orElseThrow())
                .extracting(Comparison::key, Comparison::change)
                .containsExactly(
                        tuple("gone", Comparison.Change.REMOVED),
                        tuple("new", Comparison.Change.ADDED),
                        tuple("overall", Comparison.Change.NONE),
                        tuple("why", Comparison.Change.CHOICES),
                        tuple("words", Comparison.Change.WORDING));
    }

    @Test
    void aCodeIsTakenOnce() {
        begun("taken", asking("t", overall())).orElseThrow();
        assertThat(codes(begun("taken", asking("t", overall())))).containsExactly("DUPLICATE");
        assertThat(draft("absent", asking("t", overall()))
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void whatIsWrongIsNamedByItsPlace() {
        assertThat(begun("wrong", Survey.json("{'title':'t','pages':[],'cookieName':'x'}"))
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/definition/pages", "/definition/cookieName");
    }

    @Test
    void theTemplatesAreInstalledOnceForEverySubjectAndUtility() {
        Templates templates = new Templates(survey.store, survey.clock);
        templates.install();
        for (String utility : List.of("water", "gas", "heating")) {
            for (Subject subject : Subject.values()) {
                Published template = published(Templates.code(utility, subject)).orElseThrow();
                assertThat(template.version()).isEqualTo(1);
                assertThat(template.questionnaire().subject()).isEqualTo(subject);
                assertThat(Arrays.stream(Kind.values())
                                .filter(kind ->
                                        !template.definition().keys(kind).isEmpty()))
                        .contains(Kind.SATISFACTION, Kind.RECOMMENDATION, Kind.CHOICE, Kind.TEXT);
                assertThat(template.definition().unhappyIf()).isPresent();
            }
        }
        survey.desk.retire("gas-supply", 1, EDITOR).orElseThrow();
        templates.install();
        assertThat(states("gas-supply")).containsExactly(State.RETIRED);
    }
}
