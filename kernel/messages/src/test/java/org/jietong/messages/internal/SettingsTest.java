package org.jietong.messages.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.jietong.api.messages.QuietHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    private static Settings settings(String name, String value) {
        return new Settings(Map.of(name, value)::get);
    }

    @Test
    void quietHoursAreTwoTimesOfTheDay() {
        assertThat(settings("jietong.messages.quiet", "22:30-06:00").quietHours())
                .isEqualTo(new QuietHours(LocalTime.of(22, 30), LocalTime.of(6, 0)));
        assertThat(new Settings(name -> null).quietHours()).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"late", "22-6", "22:00", "25:00-06:00", "22:00-06:00-07:00"})
    void whatIsNoneLeavesTheUsualOnes(String value) {
        assertThat(settings("jietong.messages.quiet", value).quietHours()).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29", "3661", "ever", "-5", "99999999999"})
    void daysOutOfRangeLeaveTheUsualOnes(String value) {
        assertThat(settings("jietong.messages.keepDays", value).kept()).isEqualTo(Duration.ofDays(400));
    }

    @Test
    void daysWithinRangeHold() {
        assertThat(settings("jietong.messages.keepDays", "30").kept()).isEqualTo(Duration.ofDays(30));
    }
}
