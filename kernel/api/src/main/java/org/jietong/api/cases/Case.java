package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.NoticePreference;

/**
 * What the applicant sees (一窗受理): one receipt over one application for each utility asked for (R1.3).
 *
 * @param id time-ordered (UUID version 7)
 * @param number the number on the receipt
 * @param applicant who applies
 * @param site where
 * @param project code of the construction project, if there is one (GB/T 40058)
 * @param channel how it came in
 * @param consent what may be fetched (R2.4)
 * @param submittedAt when it came in
 * @param notices how the applicant wants to be told
 * @param applications one for each utility, in the order asked for
 */
public record Case(
        UUID id,
        CaseNumber number,
        Applicant applicant,
        Site site,
        Optional<String> project,
        Channel channel,
        Consent consent,
        Instant submittedAt,
        NoticePreference notices,
        List<Application> applications) {
    public Case {
        applications = List.copyOf(applications);
    }

    /** One whose applicant has not said how to be told. */
    public Case(
            UUID id,
            CaseNumber number,
            Applicant applicant,
            Site site,
            Optional<String> project,
            Channel channel,
            Consent consent,
            Instant submittedAt,
            List<Application> applications) {
        this(
                id,
                number,
                applicant,
                site,
                project,
                channel,
                consent,
                submittedAt,
                NoticePreference.none(),
                applications);
    }

    /** Whether any of its applications is running. */
    public boolean open() {
        return applications.stream()
                .anyMatch(application -> !application.state().ended());
    }

    /** The same case with its applicant shown otherwise. */
    public Case showing(Applicant shown) {
        return new Case(id, number, shown, site, project, channel, consent, submittedAt, notices, applications);
    }

    /** The same case with another consent. */
    public Case consenting(Consent recorded) {
        return new Case(id, number, applicant, site, project, channel, recorded, submittedAt, notices, applications);
    }

    /** The same case with some of its applications, for a reader who may see only those. */
    public Case with(List<Application> some) {
        return new Case(id, number, applicant, site, project, channel, consent, submittedAt, notices, some);
    }
}
