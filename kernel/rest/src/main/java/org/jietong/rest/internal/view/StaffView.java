package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * A person who works with the system.
 *
 * @param id the account
 * @param login name to sign in with
 * @param name the person's name
 * @param phone telephone number
 * @param roles what the person is there for
 * @param utility the one utility the person works for; left out for all
 * @param districts the districts; none for all
 * @param weight share of new cases beside others
 * @param onDuty whether new cases can be assigned
 * @param active whether the person can sign in
 * @param notices how the person wants to be told, beside the desk
 */
public record StaffView(
        UUID id,
        String login,
        String name,
        String phone,
        List<Role> roles,
        Optional<String> utility,
        List<String> districts,
        int weight,
        boolean onDuty,
        boolean active,
        NoticesView notices) {
    /**
     * How somebody wants to be told.
     *
     * @param preferred the channels, the dearest first
     * @param mail mail address
     * @param wechat open id of the official account
     * @param language zh-CN or en
     * @param quiet own quiet hours
     */
    public record NoticesView(
            List<NoticeChannel> preferred,
            Optional<String> mail,
            Optional<String> wechat,
            String language,
            Optional<QuietView> quiet) {
        static NoticesView of(NoticePreference notices) {
            return new NoticesView(
                    notices.preferred(),
                    notices.mail(),
                    notices.wechat(),
                    notices.language(),
                    notices.quiet()
                            .map(hours -> new QuietView(
                                    hours.from().toString(), hours.until().toString())));
        }
    }

    /**
     * When somebody is not to be disturbed.
     *
     * @param from its first minute
     * @param until the first minute after it
     */
    public record QuietView(String from, String until) {}

    public static StaffView of(StaffMember member) {
        return new StaffView(
                member.id(),
                member.login(),
                member.name(),
                member.phone(),
                member.roles().stream().sorted().toList(),
                member.scope().utility().map(UtilityCode::value),
                member.scope().districts().stream().map(District::code).sorted().toList(),
                member.weight(),
                member.onDuty(),
                member.active(),
                NoticesView.of(member.notices()));
    }
}
