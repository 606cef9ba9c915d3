package org.jietong.messages.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jietong.api.messages.QuietHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId WUHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final QuietHours overMidnight = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:59:59Z, 2026-03-02T12:59:59Z", // 20:59:59
        "2026-03-02T13:00:00Z, 2026-03-03T00:00:00Z", // 21:00
        "2026-03-02T15:59:59Z, 2026-03-03T00:00:00Z", // 23:59:59
        "2026-03-02T16:00:00Z, 2026-03-03T00:00:00Z", // midnight
        "2026-03-02T23:59:59Z, 2026-03-03T00:00:00Z", // 07:59:59
        "2026-03-03T00:00:00Z, 2026-03-03T00:00:00Z" // 08:00
    })
    void overMidnightTheyEndInTheMorning(Instant instant, Instant end) {
        assertThat(overMidnight.endFrom(instant, WUHAI)).isEqualTo(end);
    }

    @Test
    void withinADayTheyEndOnThatDay() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 30));
        assertThat(noon.endFrom(Instant.parse("2026-03-02T05:00:00Z"), WUHAI)).isEqualTo("2026-03-02T06:30:00Z");
        assertThat(noon.contains(LocalTime.of(14, 30))).isFalse();
    }

    @Test
    void whoeverHasTheSameTimeTwiceHasNone() {
        QuietHours none = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        Instant midnight = Instant.parse("2026-03-02T16:00:00Z");
        assertThat(none.endFrom(midnight, WUHAI)).isEqualTo(midnight);
    }

    @Test
    void whereTheClocksAreChangedTheyEndAtTheTimeOfTheDay() {
        assertThat(overMidnight.endFrom(Instant.parse("2026-03-28T22:00:00Z"), BERLIN))
                .as("the night is an hour shorter")
                .isEqualTo("2026-03-29T06:00:00Z");
        assertThat(overMidnight.endFrom(Instant.parse("2026-10-24T21:00:00Z"), BERLIN))
                .as("the night is an hour longer")
                .isEqualTo("2026-10-25T07:00:00Z");
        QuietHours intoTheGap = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));
        assertThat(intoTheGap.endFrom(Instant.parse("2026-03-29T00:30:00Z"), BERLIN))
                .as("there is no 2:30")
                .isEqualTo("2026-03-29T01:30:00Z");
    }
}
