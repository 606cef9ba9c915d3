package org.jietong.rest.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts.keys(Locale.ENGLISH)).isEqualTo(texts.keys(Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemOfTheCatalogueHasTitleAndDetail(ProblemType type) {
        assertThat(texts.keys(Locale.ENGLISH))
                .contains("problem." + type.key() + ".title", "problem." + type.key() + ".detail");
    }

    @Test
    void noTextIsOfAProblemThatDoesNotExist() {
        Set<String> types =
                Stream.of(ProblemType.values()).map(ProblemType::key).collect(Collectors.toSet());
        assertThat(texts.keys(Locale.ENGLISH))
                .filteredOn(key -> key.startsWith("problem."))
                .allSatisfy(key -> assertThat(types).contains(key.split("\\.")[1]));
    }

    @Test
    void aCodeNobodyTranslatedGetsAGeneralText() {
        Violation violation = Violation.of("/x", "NEVER_HEARD_OF");
        assertThat(texts.violation(violation, Locale.ENGLISH)).isEqualTo("This is not right.");
    }

    @Test
    void aPartWithoutItsArgumentIsLeftOut() {
        Violation bare = Violation.of("/x", "UNKNOWN");
        Violation meant = new Violation("/x", "UNKNOWN", Map.of("nearest", "a$1"));
        assertThat(texts.violation(bare, Locale.ENGLISH)).isEqualTo("There is no such thing here.");
        assertThat(texts.violation(meant, Locale.ENGLISH))
                .isEqualTo("There is no such thing here; did you mean “a$1”.");
    }
}
