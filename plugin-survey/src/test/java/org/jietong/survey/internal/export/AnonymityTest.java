package org.jietong.survey.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Nobody stands alone in what is taken out. */
class AnonymityTest {
    @Test
    void aBackgroundThatEnoughShareIsToldExactly() {
        Background many = background("gas", 1, "PHONE", "150302", "G1");
        assertThat(Anonymity.of(Map.of(many, 5L)).of(many)).contains(many);
    }

    @Test
    void theCategoryIsBlurredFirstThenTheDistrict() {
        Background one = background("gas", 1, "PHONE", "150302", "G1");
        Background two = background("gas", 1, "PHONE", "150302", "G2");
        Background far = background("gas", 1, "PHONE", "150303", "G1");
        Background farther = background("gas", 1, "PHONE", "150304", "G1");
        Anonymity anonymity = Anonymity.of(Map.of(one, 3L, two, 2L, far, 4L, farther, 1L));

        assertThat(anonymity.of(one)).contains(one.blurred(1));
        assertThat(anonymity.of(two)).contains(one.blurred(1));
        assertThat(anonymity.of(far)).contains(far.blurred(2));
        assertThat(anonymity.of(farther)).contains(far.blurred(2));
    }

    @Test
    void whoIsAloneWithEverythingBlurredIsLeftOut() {
        Background alone = background("gas", 1, "PHONE", "150302", "G1");
        assertThat(Anonymity.of(Map.of(alone, 4L)).of(alone)).isEmpty();
    }

    @Property(tries = 300)
    void whatIsToldIsSharedByEnough(@ForAll("classes") Map<Background, Long> classes) {
        Anonymity anonymity = Anonymity.of(classes);
        Map<Background, Long> told = new HashMap<>();
        classes.forEach(
                (exact, number) -> anonymity.of(exact).ifPresent(shown -> told.merge(shown, number, Long::sum)));
        assertThat(told.values()).allMatch(number -> number >= 5);
        long left = classes.entrySet().stream()
                .filter(entry -> anonymity.of(entry.getKey()).isEmpty())
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(left).isLessThan(5);
    }

    @Provide
    Arbitrary<Map<Background, Long>> classes() {
        Arbitrary<Background> background = Combinators.combine(
                        Arbitraries.of("gas", "water"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("PHONE", "VISIT"),
                        Arbitraries.of("150302", "150303"),
                        Arbitraries.of("G1", "G2", "G3"))
                .as(AnonymityTest::background);
        return Arbitraries.maps(background, Arbitraries.longs().between(1, 7)).ofMaxSize(20);
    }

    private static Background background(String utility, int month, String form, String district, String category) {
        return new Background(
                Optional.of(utility),
                Optional.of(LocalDate.of(2026, month, 1)),
                Optional.of(form),
                Optional.of(district),
                Optional.of(category));
    }
}
