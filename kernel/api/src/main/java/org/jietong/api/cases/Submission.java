package org.jietong.api.cases;

import java.util.List;
import java.util.Optional;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.rules.Facts;

/**
 * The one form (R2.3).
 *
 * @param applicant who applies
 * @param site where
 * @param project code of the construction project, if there is one
 * @param channel how it came in
 * @param consent what may be fetched
 * @param commitment promise of documents, for all applications of the case that know them
 * @param notices how the applicant wants to be told
 * @param wishes one for each utility asked for, at least one, none twice
 * @param repetition how a repeated submission is recognised, if the sender can repeat it
 */
public record Submission(
        Applicant applicant,
        Site site,
        Optional<String> project,
        Channel channel,
        Consent consent,
        Optional<Commitment> commitment,
        NoticePreference notices,
        List<Wish> wishes,
        Optional<Repetition> repetition) {
    public Submission {
        wishes = List.copyOf(wishes);
    }

    /** One whose applicant has not said how to be told. */
    public Submission(
            Applicant applicant,
            Site site,
            Optional<String> project,
            Channel channel,
            Consent consent,
            Optional<Commitment> commitment,
            List<Wish> wishes,
            Optional<Repetition> repetition) {
        this(applicant, site, project, channel, consent, commitment, NoticePreference.none(), wishes, repetition);
    }

    /** The same as it came in by another way. */
    public Submission by(Channel other) {
        return new Submission(applicant, site, project, other, consent, commitment, notices, wishes, repetition);
    }

    /** The same with its consent recorded. */
    public Submission consenting(Consent recorded) {
        return new Submission(applicant, site, project, channel, recorded, commitment, notices, wishes, repetition);
    }

    /**
     * What is asked of one utility.
     *
     * @param utility code as it was given, known or not
     * @param facts as they were given
     */
    public record Wish(String utility, Facts facts) {}
}
