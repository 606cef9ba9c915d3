package org.jietong.rest.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Ids in the order of time (UUID version 7). */
final class TimeOrderedIds implements Supplier<UUID> {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final java.security.SecureRandom random = new java.security.SecureRandom();

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID get() {
        long high = clock.millis() << 16 | VERSION | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
