package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFailuresTest {
    private final TurnableClock clock = new TurnableClock();
    private final SignInFailures failures = new SignInFailures(clock);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "14, 512", "15, 900", "16, 900", "500, 900"})
    void theWaitDoublesFromTheFifthFailureUpToAQuarterOfAnHour(int count, long seconds) {
        fail("guesser", count);

        assertThat(failures.waitOf("guesser").orElse(Duration.ZERO)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theWaitPasses() {
        fail("guesser", 7);
        clock.forward(Duration.ofSeconds(3));
        assertThat(failures.waitOf("guesser")).contains(Duration.ofSeconds(1));

        clock.forward(Duration.ofSeconds(1));
        assertThat(failures.waitOf("guesser")).isEmpty();
    }

    @Test
    void oneLoginDoesNotWaitForAnother() {
        fail("guesser", 20);

        assertThat(failures.waitOf("colleague")).isEmpty();
    }

    @Test
    void successWipesTheSlateClean() {
        fail("forgetful", 20);
        failures.forget("forgetful");

        assertThat(failures.waitOf("forgetful")).isEmpty();
    }

    @Test
    void anHourWithoutFailureStartsTheCountAnew() {
        fail("forgetful", 20);
        clock.forward(Duration.ofMinutes(61));
        fail("forgetful", 1);

        assertThat(failures.waitOf("forgetful")).isEmpty();
    }

    @Test
    void aClockSetBackNeverMakesTheWaitLonger() {
        fail("guesser", 5);
        clock.forward(Duration.ofDays(-1));

        assertThat(failures.waitOf("guesser")).contains(Duration.ofSeconds(1));
    }

    @Test
    void theMemoryForFailuresIsBounded() {
        for (int i = 0; i < SignInFailures.CAPACITY + 500; i++) {
            failures.add("login" + i);
        }

        assertThat(failures.size()).isEqualTo(SignInFailures.CAPACITY);
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            failures.add(login);
        }
    }
}
