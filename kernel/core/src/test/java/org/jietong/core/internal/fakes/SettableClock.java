package org.jietong.core.internal.fakes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands until it is set. */
public final class SettableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;

    /**
     * @param local date and time in Shanghai, for example {@code 2026-03-02T09:00}
     */
    public SettableClock(String local) {
        set(local);
    }

    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public void pass(Duration span) {
        now = now.plus(span);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
