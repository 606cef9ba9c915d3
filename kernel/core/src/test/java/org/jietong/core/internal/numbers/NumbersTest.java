package org.jietong.core.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jietong.api.store.Ids;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Instant LATE_IN_UTC = Instant.parse("2026-11-22T23:30:00Z");
    private final Numbers numbers = new Numbers(new SecureRandom(), ZoneId.of("Asia/Shanghai"));

    @Test
    void theCheckCharacterIsThatOfTheStandard() {
        // The example of the Global Release Identifier, which uses the same system
        assertThat(CheckCharacter.of("A1-2425G-ABC1234002")).isEqualTo('M');
    }

    @Test
    void aCaseNumberShowsTheDayInTheCity() {
        assertThat(numbers.forCase(LATE_IN_UTC).value()).startsWith("JT261123-").hasSize(19);
    }

    @Test
    void anApplicationNumberBeginsWithThePrefixOfItsUtility() {
        assertThat(numbers.forApplication("G", LATE_IN_UTC).value()).startsWith("G261123-");
    }

    @Test
    void everyNumberGivenOutIsValidAndTheOnlyOne() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String number = numbers.forCase(LATE_IN_UTC).value();
            assertThat(NumberShape.isValid(number)).as(number).isTrue();
            assertThat(number.substring(9, 17)).doesNotContain("I", "L", "O", "U");
            given.add(number);
        }
        assertThat(given).hasSize(2000);
    }

    @Property(tries = 300)
    void oneWrongCharacterIsFound(
            @ForAll @IntRange(min = 0, max = 16) int place, @ForAll @IntRange(max = 30) int shift) {
        String number = numbers.forApplication("W", LATE_IN_UTC).value();
        char was = number.charAt(place);
        if (was == '-') {
            return;
        }
        int next = (NumberShape.ALPHABET.indexOf(was) + 1 + shift) % 32;
        if (NumberShape.ALPHABET.indexOf(was) < 0 || NumberShape.ALPHABET.charAt(next) == was) {
            return;
        }
        String wrong = number.substring(0, place) + NumberShape.ALPHABET.charAt(next) + number.substring(place + 1);
        assertThat(NumberShape.isValid(wrong)).as(number + " as " + wrong).isFalse();
    }

    @Test
    void everyVerificationCodeIsValidAndTheOnlyOneAndNoneWithAWrongCharacterIs() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String code = numbers.forReceipt();
            assertThat(NumberShape.typedCode(code, code).problem()).as(code).isEmpty();
            char other = code.charAt(6) == '7' ? '8' : '7';
            String wrong = code.substring(0, 6) + other + code.substring(7);
            assertThat(NumberShape.typedCode(wrong, wrong).problem()).as(wrong).isPresent();
            given.add(code);
        }
        assertThat(given).hasSize(2000);
    }

    @Test
    void whatHasNotTheFormIsNotANumber() {
        assertThat(List.of(
                        "", "JT", "JT261123-7K3M9Q2X", "jt261123-7k3m9q2x-5", "JT261123-7K3M9Q2I-5", "x".repeat(9999)))
                .noneMatch(NumberShape::isValid);
    }

    @Test
    void idsAreOfVersionSevenAndInTheOrderTheyWereMade() {
        Ids ids = new TimeOrderedIds(Clock.fixed(LATE_IN_UTC, ZoneOffset.UTC));
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            made.add(ids.next());
        }
        List<UUID> sorted = new ArrayList<>(made);
        Collections.sort(sorted);
        assertThat(made).isEqualTo(sorted).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(made.get(0).getMostSignificantBits() >>> 16).isEqualTo(LATE_IN_UTC.toEpochMilli());
    }
}
