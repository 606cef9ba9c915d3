package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.junit.jupiter.api.Test;

class RecentCallersTest {
    private final TurnableClock clock = new TurnableClock();
    private final RecentCallers recent = new RecentCallers(clock);
    private final Caller.Staff caller = Staff.caller(Staff.member("clerk", Staff.scope("gas"), Role.CLERK));

    @Test
    void theMemoryForCallersIsBounded() {
        for (int i = 0; i < 3 * RecentCallers.CAPACITY; i++) {
            recent.keep("digest" + i, caller, clock.instant().plusSeconds(60));
            assertThat(recent.size()).isLessThanOrEqualTo(RecentCallers.CAPACITY);
        }
    }

    @Test
    void aSessionThatEndsSoonIsNotRememberedBeyondItsEnd() {
        recent.keep("digest", caller, clock.instant().plusSeconds(2));
        assertThat(recent.find("digest")).contains(caller);

        clock.forward(Duration.ofSeconds(2));
        assertThat(recent.find("digest")).isEmpty();
    }
}
