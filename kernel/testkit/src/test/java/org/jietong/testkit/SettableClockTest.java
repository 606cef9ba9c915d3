package org.jietong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    @Test
    void itStandsStillUntilItIsSet() {
        SettableClock clock = new SettableClock(Instant.EPOCH);
        var elsewhere = clock.withZone(ZoneOffset.UTC);

        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
        clock.set(Instant.EPOCH.plusSeconds(1));
        clock.advance(Duration.ofSeconds(-3));

        assertThat(clock.instant()).isEqualTo(Instant.EPOCH.minusSeconds(2));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
