package org.jietong.store.internal.records;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.rules.NoticeChannel;

/** How somebody wants to be told, as JSON in their row; nothing stands there for whoever has not said. */
final class PreferenceJson {
    private static final String SEPARATOR = "/";

    private PreferenceJson() {}

    static Optional<Map<String, Object>> group(NoticePreference preference) {
        if (preference.equals(NoticePreference.none())) {
            return Optional.empty();
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put(
                "preferred",
                preference.preferred().stream().map(NoticeChannel::name).toList());
        preference.mail().ifPresent(mail -> group.put("mail", mail));
        preference.wechat().ifPresent(wechat -> group.put("wechat", wechat));
        group.put("language", preference.language());
        preference.quiet().ifPresent(quiet -> group.put("quiet", text(quiet)));
        return Optional.of(group);
    }

    @SuppressWarnings("unchecked") // written above from a list of texts
    static NoticePreference preference(Map<String, Object> group) {
        return new NoticePreference(
                ((List<String>) group.get("preferred"))
                        .stream().map(NoticeChannel::valueOf).toList(),
                text(group, "mail"),
                text(group, "wechat"),
                (String) group.get("language"),
                text(group, "quiet").map(PreferenceJson::quiet));
    }

    static String text(QuietHours quiet) {
        return quiet.from() + SEPARATOR + quiet.until();
    }

    static QuietHours quiet(String text) {
        String[] ends = text.split(SEPARATOR, -1);
        return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private static Optional<String> text(Map<String, Object> group, String name) {
        return Optional.ofNullable((String) group.get(name));
    }
}
