package org.jietong.core.internal.cases.checks;

import org.jietong.api.cases.Site;
import org.jietong.api.cases.Submission;
import org.jietong.api.problem.Violation;

/**
 * Whether the parts of a submission that concern no single utility are right.
 *
 * @param regions the districts that are served
 * @param projects what project codes look like
 */
public record SubmissionCheck(Regions regions, ProjectCodes projects) {
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_KEY = 200;

    public void check(Submission submission, Violations violations) {
        ApplicantCheck.check(submission.applicant(), violations);
        checkSite(submission.site(), violations);
        submission
                .project()
                .filter(code -> !projects.accept(code))
                .ifPresent(code -> violations.add("/project", "MALFORMED"));
        violations.present("/channel", submission.channel());
        violations.present("/consent", submission.consent());
        // A telephone number is demanded of every applicant.
        submission.notices().violations(true).forEach(violation -> violations.add(violation.under("/notices")));
        submission.repetition().ifPresent(repetition -> checkKey(repetition.key(), violations));
    }

    private void checkSite(Site site, Violations violations) {
        if (!violations.present("/site", site)) {
            return;
        }
        violations.line("/site/address", site.address(), LONGEST_ADDRESS);
        if (violations.present("/site/district", site.district()) && !regions.know(site.district())) {
            violations.add("/site/district", "UNKNOWN_DISTRICT");
        }
    }

    /** The key comes in a header, so the violation names the request as a whole. */
    private static void checkKey(String key, Violations violations) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            violations.add(Violation.of("", "IDEMPOTENCY_KEY_MALFORMED"));
        }
    }
}
