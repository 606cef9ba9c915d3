package org.jietong.survey.internal.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.survey.internal.store.Survey.json;

import java.math.BigDecimal;
import java.util.Set;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.store.Survey;
import org.jietong.survey.internal.surveyjs.DefinitionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {
    private static final Definition DEFINITION = DefinitionReader.read(Survey.asking(
                    "t",
                    Survey.overall(),
                    "{'type':'rating','name':'recommend','title':'t','rateMin':0,'rateMax':10}",
                    "{'type':'matrix','name':'aspects','title':'t','isAllRowRequired':true,'rows':['works','staff'],"
                            + "'columns':['good','bad']}",
                    "{'type':'checkbox','name':'reasons','title':'t','visibleIf':'{overall} >= 4','isRequired':true,"
                            + "'choices':['slow','rude','dirty'],'maxSelectedChoices':2}",
                    "{'type':'text','name':'line','title':'t','maxLength':5}",
                    Survey.comment("words"),
                    "{'type':'text','name':'trips','title':'t','inputType':'number','min':0,'max':9}",
                    "{'type':'text','name':'since','title':'t','inputType':'date','min':'2020-01-01','max':'2030-01-01'}",
                    "{'type':'file','name':'photo','title':'t'}"))
            .orElseThrow();
    private static final Set<String> FILES = Set.of("photo/mine", "other/theirs");

    private static Outcome<AnswerSheet> complete(String answers) {
        return AnswerReader.complete(DEFINITION, json(answers), FILES);
    }

    @Test
    void readsEveryKindOfAnswer() {
        AnswerSheet sheet = complete("{'overall':4,'recommend':0,'aspects':{'works':'good','staff':'bad'},"
                        + "'reasons':['rude','slow'],'line':'行','words':'a\\n<b>','trips':2.5,'since':'2026-11-26',"
                        + "'photo':'mine'}")
                .orElseThrow();
        assertThat(sheet.answers())
                .extracting(Answer::key, Answer::ordinal, Answer::kind, Answer::value)
                .containsExactly(
                        tuple("overall", 0, Kind.SATISFACTION, Value.of(4)),
                        tuple("recommend", 0, Kind.RECOMMENDATION, Value.of(0)),
                        tuple("aspects.works", 0, Kind.CHOICE, Value.of("good")),
                        tuple("aspects.staff", 0, Kind.CHOICE, Value.of("bad")),
                        tuple("reasons", 0, Kind.CHOICE, Value.of("rude")),
                        tuple("reasons", 1, Kind.CHOICE, Value.of("slow")),
                        tuple("line", 0, Kind.TEXT, Value.of("行")),
                        tuple("words", 0, Kind.TEXT, Value.of("a\n<b>")),
                        tuple("trips", 0, Kind.NUMBER, Value.of(new BigDecimal("2.5"))),
                        tuple("since", 0, Kind.DATE, Value.of("2026-11-26")),
                        tuple("photo", 0, Kind.FILE, Value.of("mine")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'overall':'1'|/overall|WRONG_TYPE",
                "'overall':true|/overall|WRONG_TYPE",
                "'overall':1.5|/overall|WRONG_TYPE",
                "'overall':0|/overall|OUT_OF_RANGE",
                "'overall':6|/overall|OUT_OF_RANGE",
                "'overall':[1]|/overall|WRONG_TYPE",
                "'recommend':11|/recommend|OUT_OF_RANGE",
                "'recommend':-1|/recommend|OUT_OF_RANGE",
                "'aspects':'good'|/aspects|WRONG_TYPE",
                "'aspects':{'works':'fine'}|/aspects/works|NOT_A_CHOICE",
                "'aspects':{'roof':'good'}|/aspects/roof|UNKNOWN",
                "'reasons':'slow'|/reasons|WRONG_TYPE",
                "'reasons':['slow','slow']|/reasons/1|DUPLICATE",
                "'reasons':['<script>']|/reasons/0|NOT_A_CHOICE",
                "'reasons':['slow','rude','dirty']|/reasons|TOO_MANY",
                "'line':'123456'|/line|TOO_LONG",
                "'line':'a\\nb'|/line|MALFORMED",
                "'words':{'a':1}|/words|WRONG_TYPE",
                "'words':'\\u0007'|/words|MALFORMED",
                "'trips':'3'|/trips|WRONG_TYPE",
                "'trips':10|/trips|OUT_OF_RANGE",
                "'trips':1e30|/trips|OUT_OF_RANGE",
                "'trips':0.1234567|/trips|OUT_OF_RANGE",
                "'since':'2026-02-30'|/since|WRONG_FORMAT",
                "'since':20260101|/since|WRONG_TYPE",
                "'since':'2019-12-31'|/since|OUT_OF_RANGE",
                "'photo':'theirs'|/photo|UNKNOWN",
                "'photo':7|/photo|WRONG_TYPE",
                "'colour':'red'|/colour|UNKNOWN",
                "'a/b':1|/a~1b|UNKNOWN"
            })
    void anAnswerThatDoesNotFitIsRefusedByName(String answer, String pointer, String code) {
        assertThat(AnswerReader.begun(DEFINITION, json("{" + answer + "}"), FILES)
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/answers" + pointer, code));
    }

    @Test
    void anAnswerToAHiddenQuestionIsRefusedByName() {
        assertThat(complete("{'overall':1,'reasons':['slow']}")
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/answers/reasons", "NOT_SHOWN"));
    }

    @Test
    void whatIsRequiredAndShownIsMissed() {
        assertThat(complete("{'overall':5,'aspects':{'works':'good'}}")
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/answers/reasons", "MISSING"), tuple("/answers/aspects/staff", "MISSING"));
    }

    @Test
    void nothingHasToBeThereOnTheWay() {
        assertThat(AnswerReader.begun(DEFINITION, json("{}"), FILES)
                        .orElseThrow()
                        .answers())
                .isEmpty();
    }

    @Test
    void whatIsNotAnObjectIsRefused() {
        assertThat(complete("[]").problem().orElseThrow().violations())
                .extracting(Violation::code)
                .contains("WRONG_TYPE");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(complete("{'overall':9,'line':'123456','x':1}")
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::pointer)
                .contains("/answers/overall", "/answers/line", "/answers/x");
    }
}
