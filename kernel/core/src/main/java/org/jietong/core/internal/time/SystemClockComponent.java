package org.jietong.core.internal.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The system's time in the zone of the settings. Ranked low, so that a clock of a test takes its place. */
@Component(service = Clock.class, property = "service.ranking:Integer=-1000")
public final class SystemClockComponent extends Clock {
    private final Clock clock;

    /**
     * A clock in the zone of the setting {@code jietong.zone}.
     *
     * @throws java.time.DateTimeException when the setting names no zone
     */
    @Activate
    public SystemClockComponent(BundleContext context) {
        String zone = Optional.ofNullable(context.getProperty("jietong.zone")).orElse("Asia/Shanghai");
        clock = Clock.system(ZoneId.of(zone));
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
