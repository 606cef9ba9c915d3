package org.jietong.rules.internal.publish;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jietong.rules.internal.setting.DurationSetting;

/** The least time between deciding that a pack takes force and its taking force, in which every node learns of it. */
public final class Lead {
    private static final DurationSetting SETTING =
            new DurationSetting("jietong.rules.lead", Duration.ofSeconds(5), Duration.ofMillis(10), Duration.ofDays(1));

    private Lead() {}

    /** @throws IllegalArgumentException for a setting that is no duration of 10 milliseconds to a day */
    public static Duration of(UnaryOperator<String> settings) {
        return SETTING.of(settings);
    }
}
