package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.Channel;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.NoticeChannel;

/**
 * What the applicant sees as one.
 *
 * @param number number on the receipt
 * @param submittedAt when it came in
 * @param applicant who applies
 * @param site where
 * @param project code of the construction project
 * @param channel how it came in
 * @param consent what may be fetched from evidence sources
 * @param notices how the applicant wants to be told
 * @param representative the one of the first application shown
 * @param applications those that the reader may see
 */
public record CaseView(
        String number,
        Instant submittedAt,
        ApplicantView applicant,
        SiteView site,
        Optional<String> project,
        Channel channel,
        ConsentView consent,
        NoticesView notices,
        Optional<RepresentativeView> representative,
        List<ApplicationView> applications) {
    /**
     * Who applies.
     *
     * @param type what the applicant is
     * @param name person or organisation
     * @param identityNumber resident identity number or unified social credit code
     * @param contact the person to talk to
     * @param phone telephone number
     */
    public record ApplicantView(
            ClientType type, String name, Optional<String> identityNumber, Optional<String> contact, String phone) {
        static ApplicantView of(Applicant applicant) {
            return new ApplicantView(
                    applicant.type(),
                    applicant.name(),
                    applicant.identityNumber(),
                    applicant.contact(),
                    applicant.phone());
        }
    }

    /**
     * Where the connection is wanted.
     *
     * @param district code of the district
     * @param address street and number
     */
    public record SiteView(String district, String address) {}

    /**
     * How the applicant wants to be told.
     *
     * @param preferred the dearest channel
     * @param mail mail address
     * @param wechat open id of the official account
     * @param language zh-CN or en
     */
    public record NoticesView(
            NoticeChannel preferred, Optional<String> mail, Optional<String> wechat, String language) {
        static NoticesView of(NoticePreference notices) {
            return new NoticesView(
                    notices.preferred().stream().findFirst().orElse(NoticeChannel.SMS),
                    notices.mail(),
                    notices.wechat(),
                    notices.language());
        }
    }

    public static CaseView of(CaseDetail detail, Locale language) {
        Case record = detail.record();
        List<ApplicationView> applications = detail.applications().stream()
                .map(a -> ApplicationView.of(a, language))
                .toList();
        return new CaseView(
                record.number().value(),
                record.submittedAt(),
                ApplicantView.of(record.applicant()),
                new SiteView(record.site().district().code(), record.site().address()),
                record.project(),
                record.channel(),
                ConsentView.of(record.consent()),
                NoticesView.of(record.notices()),
                applications.stream().findFirst().map(ApplicationView::representative),
                applications);
    }
}
