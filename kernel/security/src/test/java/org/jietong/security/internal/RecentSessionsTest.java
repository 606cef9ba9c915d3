package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Session;
import org.junit.jupiter.api.Test;

class RecentSessionsTest {
    private final TurnableClock clock = new TurnableClock();
    private final RecentSessions recent = new RecentSessions(clock);
    private final Caller.Staff caller = Staff.caller(Staff.member("clerk", Staff.scope("gas"), Role.CLERK));

    @Test
    void theMemoryForCallersIsBounded() {
        for (int i = 0; i < 3 * RecentSessions.CAPACITY; i++) {
            recent.keep("digest" + i, session(60));
            assertThat(recent.size()).isLessThanOrEqualTo(RecentSessions.CAPACITY);
        }
    }

    @Test
    void aSessionThatEndsSoonIsNotRememberedBeyondItsEnd() {
        Session session = session(2);
        recent.keep("digest", session);
        assertThat(recent.find("digest")).contains(session);

        clock.forward(Duration.ofSeconds(2));
        assertThat(recent.find("digest")).isEmpty();
    }

    private Session session(int seconds) {
        Instant now = clock.instant();
        Instant end = now.plusSeconds(seconds);
        return new Session(UUID.randomUUID(), caller, now, now, end, end, false, "", Set.of());
    }
}
