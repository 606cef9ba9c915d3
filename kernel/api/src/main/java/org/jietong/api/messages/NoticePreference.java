package org.jietong.api.messages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.NoticeChannel;

/**
 * How somebody wants to be told. The telephone number stands with the person.
 *
 * @param preferred the channels, the dearest first, without {@link NoticeChannel#DESK}; none when nothing was chosen
 * @param mail mail address, at most 247 characters
 * @param wechat open id of the official account, 6 to 64 letters, digits, hyphens or underscores
 * @param language {@code zh-CN} or {@code en}
 * @param quiet own quiet hours, before those of the installation
 */
public record NoticePreference(
        List<NoticeChannel> preferred,
        Optional<String> mail,
        Optional<String> wechat,
        String language,
        Optional<QuietHours> quiet) {
    /** The languages that messages are written in. */
    public static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private static final Set<NoticeChannel> OUTWARD = EnumSet.complementOf(EnumSet.of(NoticeChannel.DESK));
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");
    private static final Pattern OPEN_ID = Pattern.compile("[A-Za-z0-9_-]{6,64}");

    public NoticePreference {
        preferred = List.copyOf(preferred);
    }

    /** That of somebody who has said nothing. */
    public static NoticePreference none() {
        return new NoticePreference(List.of(), Optional.empty(), Optional.empty(), LANGUAGES.get(0), Optional.empty());
    }

    /**
     * Everything that is wrong with it, seen from itself.
     *
     * @param phone whether there is a telephone number
     */
    public List<Violation> violations(boolean phone) {
        List<Violation> found = new ArrayList<>();
        if (!OUTWARD.containsAll(preferred)) {
            found.add(allowed("/preferred", OUTWARD.stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
        if (Set.copyOf(preferred).size() < preferred.size()) {
            found.add(Violation.of("/preferred", "DUPLICATE"));
        }
        address("/mail", mail, MAIL, found);
        address("/wechat", wechat, OPEN_ID, found);
        missing(phone, found);
        if (!LANGUAGES.contains(language)) {
            found.add(allowed("/language", String.join(", ", LANGUAGES)));
        }
        return found;
    }

    private void missing(boolean phone, List<Violation> found) {
        if (preferred.contains(NoticeChannel.MAIL) && mail.isEmpty()) {
            found.add(Violation.of("/mail", "MISSING"));
        }
        if (preferred.contains(NoticeChannel.WECHAT) && wechat.isEmpty()) {
            found.add(Violation.of("/wechat", "MISSING"));
        }
        if (preferred.contains(NoticeChannel.SMS) && !phone) {
            found.add(Violation.of("/preferred", "NO_PHONE"));
        }
    }

    private static void address(String place, Optional<String> address, Pattern shape, List<Violation> found) {
        address.filter(some -> !shape.matcher(some).matches())
                .ifPresent(some -> found.add(Violation.of(place, "MALFORMED")));
    }

    private static Violation allowed(String place, String allowed) {
        return new Violation(place, "NOT_ALLOWED", Map.of("allowed", allowed));
    }
}
