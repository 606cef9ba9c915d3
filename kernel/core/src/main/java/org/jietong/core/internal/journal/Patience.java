package org.jietong.core.internal.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a consumer that fails is waited for.
 *
 * @param waits before the second attempt, before the third and so on; after the last one the event is set aside
 */
record Patience(List<Duration> waits) {
    Patience {
        waits = List.copyOf(waits);
    }

    /** Five attempts in about half a minute: a restart of whatever the consumer needs is passed over, a defect is not. */
    static Patience usual() {
        return new Patience(
                List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(25)));
    }

    /** The wait after so many failures; empty when it is enough. */
    Optional<Duration> after(int failures) {
        return failures <= waits.size() ? Optional.of(waits.get(failures - 1)) : Optional.empty();
    }
}
