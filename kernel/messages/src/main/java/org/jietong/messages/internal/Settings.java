package org.jietong.messages.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.messages.QuietHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of this bundle, read by name; each falls back to a default. */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String QUIET = "jietong.messages.quiet";
    private static final String KEEP_DAYS = "jietong.messages.keepDays";
    private static final QuietHours USUAL_QUIET = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
    private static final int USUAL_DAYS = 400;

    private final UnaryOperator<String> property;

    /** @param property gives the value of a name, or null */
    public Settings(UnaryOperator<String> property) {
        this.property = property;
    }

    /** When nobody is disturbed: two times of the day with a hyphen between, the same twice for never. */
    public QuietHours quietHours() {
        Optional<String> set = value(QUIET);
        Optional<QuietHours> quiet = set.flatMap(Settings::hours);
        if (set.isPresent() && quiet.isEmpty()) {
            warn(QUIET, USUAL_QUIET);
        }
        return quiet.orElse(USUAL_QUIET);
    }

    /** How long messages are kept, 30 to 3660 days. */
    public Duration kept() {
        Optional<String> set = value(KEEP_DAYS);
        Optional<Integer> days = set.filter(text -> text.matches("[0-9]{2,4}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 30 && number <= 3660);
        if (set.isPresent() && days.isEmpty()) {
            warn(KEEP_DAYS, USUAL_DAYS);
        }
        return Duration.ofDays(days.orElse(USUAL_DAYS));
    }

    private static Optional<QuietHours> hours(String text) {
        String[] ends = text.split("-", -1);
        try {
            return ends.length == 2
                    ? Optional.of(new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            LOG.debug("not two times of the day", e);
            return Optional.empty();
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(property.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static void warn(String setting, Object used) {
        LOG.atWarn()
                .addKeyValue("setting", setting)
                .addKeyValue("used", used)
                .log("A setting cannot be read; the default is used");
    }
}
