package org.jietong.survey.internal.surveyjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.AnswerKey;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {
    private static final String LEVELS = "[{'value':1,'text':'a'},{'value':2,'text':'b'},{'value':3,'text':'c'},"
            + "{'value':4,'text':'d'},{'value':5,'text':'e'}]";
    private static final String WHOLE = "{'title':{'default':'回访','en':'Follow-up'},'pages':["
            + "{'name':'first','elements':["
            + "{'type':'rating','name':'overall','title':'t','isRequired':true,'rateValues':" + LEVELS + "},"
            + "{'type':'rating','name':'recommend','title':'t','rateMin':0,'rateMax':10},"
            + "{'type':'matrix','name':'aspects','title':'t','columns':" + LEVELS + ",'rows':['works','staff']}]},"
            + "{'name':'second','visibleIf':'{overall} > 2','elements':["
            + "{'type':'checkbox','name':'reasons','title':'t','choices':['slow','rude'],'maxSelectedChoices':2},"
            + "{'type':'radiogroup','name':'again','title':'t','choices':[{'value':'yes','text':{'zh-cn':'是','en':'Yes'}},'no']},"
            + "{'type':'text','name':'line','title':'t','visibleIf':'{again} = \\'no\\''},"
            + "{'type':'text','name':'trips','title':'t','inputType':'number','min':0,'max':9.5},"
            + "{'type':'text','name':'since','title':'t','inputType':'date','min':'2020-01-01'},"
            + "{'type':'comment','name':'words','title':'t','maxLength':100},"
            + "{'type':'file','name':'photo','title':'t','acceptedTypes':'image/png, image/jpeg','maxSize':1000}]}],"
            + "'unhappyIf':'{overall} >= 4 or {aspects.works} = 5'}";

    private static Definition read(String json) {
        return DefinitionReader.read(tree(json)).orElseThrow();
    }

    private static List<Violation> refused(String json) {
        return DefinitionReader.read(tree(json)).problem().orElseThrow().violations();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper()
                    .readTree(json.replace("\\'", "\u0001").replace('\'', '"').replace('\u0001', '\''));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** A questionnaire of one question with the given properties beside those that every question needs. */
    private static String asking(String properties) {
        return "{'title':'t','pages':[{'name':'p','elements':[{'name':'q','title':'t'," + properties + "}]}]}";
    }

    @Test
    void readsEveryKindOfQuestion() {
        assertThat(read(WHOLE).keys())
                .extracting(AnswerKey::key, AnswerKey::kind)
                .containsExactly(
                        tuple("overall", Kind.SATISFACTION),
                        tuple("recommend", Kind.RECOMMENDATION),
                        tuple("aspects.works", Kind.SATISFACTION),
                        tuple("aspects.staff", Kind.SATISFACTION),
                        tuple("reasons", Kind.CHOICE),
                        tuple("again", Kind.CHOICE),
                        tuple("line", Kind.TEXT),
                        tuple("trips", Kind.NUMBER),
                        tuple("since", Kind.DATE),
                        tuple("words", Kind.TEXT),
                        tuple("photo", Kind.FILE));
    }

    @Test
    void readsTextsOfTwoLanguages() {
        Definition definition = read(WHOLE);
        assertThat(definition.title().in(Locale.CHINESE)).isEqualTo("回访");
        assertThat(definition.title().in(Locale.ENGLISH)).isEqualTo("Follow-up");
        AnswerForm.Choice again =
                (AnswerForm.Choice) definition.question("again").orElseThrow().form();
        assertThat(again.options().get(0).text().en()).isEqualTo("Yes");
        assertThat(again.options().get(1).text().en()).isEqualTo("no");
    }

    @Test
    void onlyWhatTakesLinesIsAPlaceForOpinions() {
        assertThat(read(WHOLE).questions())
                .filteredOn(question -> question.form() instanceof AnswerForm.Words words && words.isOpinion())
                .extracting(Question::key)
                .containsExactly("words");
    }

    @Test
    void aHiddenAnswerCountsAsNotGivenForWhatComesAfterIt() {
        Map<String, List<Value>> answers = Map.of("overall", List.of(Value.of(1)), "again", List.of(Value.of("no")));
        assertThat(read(WHOLE).shown(key -> answers.getOrDefault(key, List.of())))
                .extracting(Question::key)
                .containsExactly("overall", "recommend", "aspects");
    }

    @Test
    void theRuleForTheUnhappyIsPartOfTheQuestionnaire() {
        Definition definition = read(WHOLE);
        assertThat(definition.isUnhappy(key -> key.equals("overall") ? List.of(Value.of(3)) : List.of()))
                .isFalse();
        assertThat(definition.isUnhappy(key -> key.equals("aspects.works") ? List.of(Value.of(5)) : List.of()))
                .isTrue();
        assertThat(definition.isUnhappy(key -> List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'rating','rateValues':[1,2]|/rateValues|TOO_FEW",
                "'type':'rating'|/rateValues|MISSING",
                "'type':'rating','rateMin':0,'rateMax':7|/rateMax|NOT_ALLOWED",
                "'type':'rating','defaultValue':1|/defaultValue|NO_DEFAULT_ANSWER",
                "'type':'comment','defaultValueExpression':'1'|/defaultValueExpression|NO_DEFAULT_ANSWER",
                "'type':'html'|/type|NOT_ALLOWED",
                "'type':'comment','validators':[]|/validators|OUTSIDE_SUBSET",
                "'type':'comment','maxLength':9999|/maxLength|OUT_OF_RANGE",
                "'type':'text','inputType':'color'|/inputType|NOT_ALLOWED",
                "'type':'text','min':1|/min|OUTSIDE_SUBSET",
                "'type':'text','inputType':'number','min':2,'max':1|/max|OUT_OF_RANGE",
                "'type':'text','inputType':'date','min':'today'|/min|WRONG_FORMAT",
                "'type':'checkbox','choices':['a','a']|/choices/1|DUPLICATE",
                "'type':'radiogroup','choices':[]|/choices|TOO_FEW",
                "'type':'radiogroup','choices':['a b']|/choices/0|WRONG_FORMAT",
                "'type':'radiogroup'|/choices|MISSING",
                "'type':'matrix','columns':['x'],'rows':[{'value':'r','text':{'fr':'x'}}]|/rows/0/text/fr|OUTSIDE_SUBSET",
                "'type':'file','acceptedTypes':'text/html'|/acceptedTypes|NOT_ALLOWED",
                "'type':'comment','visibleIf':'{q} = 1'|/visibleIf|NOT_ASKED_BEFORE",
                "'type':'comment','visibleIf':'{later} = 1'|/visibleIf|NOT_ASKED_BEFORE",
                "'type':'comment','visibleIf':'alert(1)'|/visibleIf|NO_CONDITION",
                "'type':'comment','isRequired':'yes'|/isRequired|WRONG_TYPE"
            })
    void namesWhatLiesOutsideTheSubset(String properties, String pointer, String code) {
        assertThat(refused(asking(properties)))
                .extracting(Violation::pointer, Violation::code)
                .contains(tuple("/pages/0/elements/0" + pointer, code));
    }

    @Test
    void namesEverythingAtOnce() {
        assertThat(refused(
                        "{'pages':[{'elements':[{'type':'comment','name':'1a'},{'type':'comment','name':'b','title':''}]}],"
                                + "'triggers':[]}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/triggers", "OUTSIDE_SUBSET"),
                        tuple("/title", "MISSING"),
                        tuple("/pages/0/name", "MISSING"),
                        tuple("/pages/0/elements/0/name", "WRONG_FORMAT"),
                        tuple("/pages/0/elements/0/title", "MISSING"),
                        tuple("/pages/0/elements/1/title", "MISSING"));
    }

    @Test
    void aKeyIsAskedOnce() {
        String twice = "{'title':'t','pages':[{'name':'p','elements':[{'type':'comment','name':'q','title':'t'}]},"
                + "{'name':'p','elements':[{'type':'text','name':'q','title':'t'}]}]}";
        assertThat(refused(twice))
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/pages/1/name", "DUPLICATE"), tuple("/pages/1/elements/0/name", "DUPLICATE"));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThat(refused("[]")).extracting(Violation::code).containsExactly("WRONG_TYPE");
        assertThat(refused("{'title':'t','pages':[7]}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/pages/0", "WRONG_TYPE"));
    }
}
