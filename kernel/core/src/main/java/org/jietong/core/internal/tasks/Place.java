package org.jietong.core.internal.tasks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Task;

/**
 * The place of a task in a list: what is due first stands first, what has no target last.
 *
 * @param due when it is due, in microseconds; the greatest number for what has no target
 * @param application number of its application
 * @param ordinal its place there
 */
record Place(long due, String application, int ordinal) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::due)
            .thenComparing(Place::application)
            .thenComparingInt(Place::ordinal);
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,19}) ([0-9A-Z-]{1,50}) ([0-9]{1,4})");

    static Place of(Task task, ApplicationDetail detail) {
        return new Place(
                Optional.ofNullable(detail.targets().get(task.id()))
                        .map(target -> micros(target.due()))
                        .orElse(Long.MAX_VALUE),
                detail.application().key().number().value(),
                task.ordinal());
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** The cursor of what stands behind it. */
    String cursor() {
        String text = due + " " + application + " " + ordinal;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place in a cursor; empty for one that was never given out. */
    static Optional<Place> in(String cursor) {
        try {
            Matcher text = TEXT.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            return text.matches()
                    ? Optional.of(
                            new Place(Long.parseLong(text.group(1)), text.group(2), Integer.parseInt(text.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no base 64, or a number that is none
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
