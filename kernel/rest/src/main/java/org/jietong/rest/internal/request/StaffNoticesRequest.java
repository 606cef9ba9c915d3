package org.jietong.rest.internal.request;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.rules.NoticeChannel;

/**
 * How somebody of the staff wants to be told, beside the desk.
 *
 * @param preferred the channels, the dearest first; the desk alone when none is given
 * @param mail mail address
 * @param wechat open id of the official account
 * @param language zh-CN or en; zh-CN when it is not given
 * @param quiet own quiet hours; those of the installation when they are not given
 */
public record StaffNoticesRequest(
        Optional<List<NoticeChannel>> preferred,
        Optional<String> mail,
        Optional<String> wechat,
        Optional<String> language,
        Optional<QuietRequest> quiet) {
    /**
     * When somebody is not to be disturbed.
     *
     * @param from its first minute
     * @param until the first minute after it
     */
    public record QuietRequest(LocalTime from, LocalTime until) {}

    public NoticePreference preference() {
        return new NoticePreference(
                preferred.orElse(List.of()),
                mail,
                wechat,
                language.orElse(NoticePreference.none().language()),
                quiet.map(hours -> new QuietHours(hours.from(), hours.until())));
    }
}
