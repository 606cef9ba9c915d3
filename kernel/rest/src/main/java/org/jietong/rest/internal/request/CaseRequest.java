package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.Submission;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.text.District;

/**
 * The one form (R2.3).
 *
 * @param applicant who applies
 * @param site where
 * @param project code of the construction project
 * @param channel how it comes in
 * @param consent what may be fetched: true, false, or true or false for each source
 * @param commitment promise of documents
 * @param notices how the applicant wants to be told; by short message when it is not given
 * @param applications one for each utility
 */
public record CaseRequest(
        ApplicantRequest applicant,
        SiteRequest site,
        Optional<String> project,
        Channel channel,
        Consent consent,
        Optional<CommitmentRequest> commitment,
        Optional<NoticesRequest> notices,
        List<WishRequest> applications) {
    /**
     * Who applies.
     *
     * @param type what the applicant is; a natural person when it is not given
     * @param name person or organisation
     * @param identityNumber resident identity number or unified social credit code
     * @param contact the person to talk to
     * @param phone telephone number
     */
    public record ApplicantRequest(
            Optional<ClientType> type,
            String name,
            Optional<String> identityNumber,
            Optional<String> contact,
            String phone) {
        Applicant applicant() {
            return new Applicant(type.orElse(ClientType.NATURAL_PERSON), name, identityNumber, contact, phone);
        }
    }

    /**
     * Where.
     *
     * @param district code of the district
     * @param address street and number
     */
    public record SiteRequest(District district, String address) {}

    /**
     * How the applicant wants to be told.
     *
     * @param preferred the dearest channel; SMS when it is not given
     * @param mail mail address
     * @param wechat open id of the official account
     * @param language zh-CN or en; that of the request when it is not given
     */
    public record NoticesRequest(
            Optional<NoticeChannel> preferred,
            Optional<String> mail,
            Optional<String> wechat,
            Optional<String> language) {
        private static final NoticesRequest NONE =
                new NoticesRequest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        NoticePreference preference(Locale asked) {
            return new NoticePreference(
                    preferred.stream().toList(),
                    mail,
                    wechat,
                    language.orElseGet(asked::toLanguageTag),
                    Optional.empty());
        }
    }

    /**
     * What is asked of one utility.
     *
     * @param utility the utility
     * @param facts what is said of the project
     */
    public record WishRequest(String utility, Facts facts) {}

    /**
     * The submission; what could not be read stays null, and is named by the kernel like what is missing.
     *
     * @param asked the language of the request
     */
    public Submission submission(Optional<Repetition> repetition, Locale asked) {
        return new Submission(
                applicant == null ? null : applicant.applicant(),
                site == null ? null : new Site(site.district(), site.address()),
                project,
                channel,
                consent,
                commitment.map(CommitmentRequest::commitment),
                notices.orElse(NoticesRequest.NONE).preference(asked),
                applications == null
                        ? List.of()
                        : applications.stream().map(CaseRequest::wish).toList(),
                repetition);
    }

    /** A wish without facts says nothing, so that every fact is named that it needs. */
    private static Submission.Wish wish(WishRequest wish) {
        return new Submission.Wish(
                wish == null ? null : wish.utility(),
                wish == null || wish.facts() == null ? Facts.of(Map.of()) : wish.facts());
    }
}
