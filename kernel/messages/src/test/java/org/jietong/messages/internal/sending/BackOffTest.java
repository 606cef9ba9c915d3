package org.jietong.messages.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = BackOff.usual();

    @Test
    void pausesDoubleUpToAnHour() {
        assertThat(backOff.pause(1, Optional.empty())).isEqualTo(Duration.ofSeconds(30));
        assertThat(backOff.pause(2, Optional.empty())).isEqualTo(Duration.ofMinutes(1));
        assertThat(backOff.pause(7, Optional.empty())).isEqualTo(Duration.ofMinutes(32));
        assertThat(backOff.pause(8, Optional.empty())).isEqualTo(Duration.ofHours(1));
        assertThat(backOff.pause(1_000, Optional.empty())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aWishOfTheCarrierIsHeardWhenItIsLongerAndWithinABound() {
        assertThat(backOff.pause(1, Optional.of(Duration.ofMinutes(5)))).isEqualTo(Duration.ofMinutes(5));
        assertThat(backOff.pause(5, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofMinutes(8));
        assertThat(backOff.pause(1, Optional.of(Duration.ofDays(30)))).isEqualTo(Duration.ofHours(6));
    }
}
