package org.jietong.survey.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Map<String, List<Value>> ANSWERS = Map.of(
            "overall", List.of(Value.of(4)),
            "name", List.of(Value.of("it's")),
            "day", List.of(Value.of("2026-11-26")),
            "reasons", List.of(Value.of("slow"), Value.of("leak")),
            "aspects.works", List.of(Value.of(5)));

    private static boolean holds(String text) throws ConditionSyntaxException {
        return ConditionParser.parse(text).holds(key -> ANSWERS.getOrDefault(key, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{overall} = 4",
                "{overall} == 4.0",
                "{overall} equal 4",
                "{overall} <> 3",
                "{overall} >= 4 and {overall} <= 4",
                "{overall} GREATER 3 AND {overall} less 5",
                "{overall} > -1",
                "{name} = 'it\\'s'",
                "{name} = \"it's\"",
                "{day} < '2026-12-01'",
                "{reasons} contains 'leak'",
                "{reasons} *= 'slow'",
                "{reasons} notcontains 'noise'",
                "{reasons} anyof ['noise', 'leak']",
                "{reasons} allof ['slow', 'leak']",
                "{aspects.works} = 5",
                "{missing} empty",
                "{overall} notempty",
                "!{missing} notempty",
                "not ({overall} = 1 or {overall} = 2)",
                "{overall} = 1 || {overall} = 4 && {day} notempty"
            })
    void holdsForTheseAnswers(String text) throws ConditionSyntaxException {
        assertThat(holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{overall} = 5",
                "{overall} = '4'",
                "{reasons} = 'slow'",
                "{reasons} allof ['slow', 'noise']",
                "({overall} = 4 or {overall} = 5) and {day} empty",
                "!({overall} = 4)"
            })
    void doesNotHoldForTheseAnswers(String text) throws ConditionSyntaxException {
        assertThat(holds(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{missing} = 0",
                "{missing} < 1",
                "{missing} <= 0",
                "{missing} > 0",
                "{missing} contains 'x'",
                "{missing} anyof ['x']"
            })
    void whatIsNotAnsweredIsNeitherZeroNorAnythingElse(String text) throws ConditionSyntaxException {
        assertThat(holds(text)).isFalse();
    }

    @Test
    void whatIsNotAnsweredDiffersFromEverything() throws ConditionSyntaxException {
        assertThat(holds("{missing} <> 0")).isTrue();
        assertThat(holds("{missing} notcontains 'x'")).isTrue();
    }

    @Test
    void andBindsMoreThanOr() throws ConditionSyntaxException {
        assertThat(holds("{overall} = 4 or {overall} = 4 and {overall} = 5")).isTrue();
        assertThat(holds("({overall} = 4 or {overall} = 4) and {overall} = 5")).isFalse();
    }

    @Test
    void namesWhatItLooksAt() throws ConditionSyntaxException {
        assertThat(ConditionParser.parse("{a} = 1 and !({b.c} empty or {a} anyof [1, 2])")
                        .keys())
                .containsExactly("a", "b.c", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{a}",
                "{a} =",
                "a = 1",
                "1 = {a}",
                "{a} = {b}",
                "{a} = 1 and",
                "({a} = 1",
                "{a} = 1)",
                "{a} anyof 'x'",
                "{a} anyof ['x'",
                "{a} = ['x']",
                "{a} = 1 {b} = 2",
                "age({a}) > 3",
                "{a} + 1 = 2",
                "{a} = 'x",
                "{a} = 1e9",
                "{a} = 9999999999999999",
                "{a} matches '.*'",
                "iif({a} = 1, 2, 3)"
            })
    void isRefusedOutsideTheSubset(String text) {
        assertThatExceptionOfType(ConditionSyntaxException.class).isThrownBy(() -> ConditionParser.parse(text));
    }

    @Test
    void aRefusalNamesTheCharacter() {
        assertThatExceptionOfType(ConditionSyntaxException.class)
                .isThrownBy(() -> ConditionParser.parse("{a} = 1 xor {b} = 2"))
                .satisfies(e -> assertThat(e.position()).isEqualTo(9))
                .satisfies(e -> assertThat(e.expected()).isEqualTo("and, or"));
    }

    @Test
    void isBounded() {
        assertThatExceptionOfType(ConditionSyntaxException.class)
                .isThrownBy(() -> ConditionParser.parse("(".repeat(50) + "{a} = 1" + ")".repeat(50)));
        assertThatExceptionOfType(ConditionSyntaxException.class)
                .isThrownBy(() -> ConditionParser.parse("!".repeat(200) + "{a} = 1"));
        assertThatExceptionOfType(ConditionSyntaxException.class)
                .isThrownBy(() -> ConditionParser.parse("{a} = '" + "x".repeat(ConditionParser.LONGEST) + "'"));
        assertThatExceptionOfType(ConditionSyntaxException.class)
                .isThrownBy(() -> ConditionParser.parse("{a} anyof [" + "1, ".repeat(60) + "1]"));
    }
}
