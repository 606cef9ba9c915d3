package org.jietong.webhooks.internal.event;

import java.util.Locale;

/** Names of events as CloudEvents want them. */
final class EventTypes {
    private static final String PREFIX = "org.jietong.";

    private EventTypes() {}

    /** {@code APPLICATION_ACCEPTED} is {@code org.jietong.application.accepted}; of further words hyphens are made. */
    static String of(String type) {
        String[] words = type.toLowerCase(Locale.ROOT).split("_", 2);
        return PREFIX + (words.length == 1 ? words[0] : words[0] + "." + words[1].replace('_', '-'));
    }
}
