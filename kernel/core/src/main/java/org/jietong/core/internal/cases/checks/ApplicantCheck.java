package org.jietong.core.internal.cases.checks;

import java.util.regex.Pattern;
import org.jietong.api.cases.Applicant;

/** Whether one can tell from what was sent who applies and how to reach them. */
final class ApplicantCheck {
    private static final int LONGEST_NAME = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9-]{5,18}[0-9]");
    /** The first resident numbers had 15 digits; those of today, and the codes of organisations, have 18 characters. */
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{15}|[0-9A-Za-z]{18}");

    private ApplicantCheck() {}

    static void check(Applicant applicant, Violations violations) {
        if (!violations.present("/applicant", applicant)) {
            return;
        }
        violations.present("/applicant/type", applicant.type());
        violations.line("/applicant/name", applicant.name(), LONGEST_NAME);
        violations.shape("/applicant/phone", applicant.phone(), PHONE);
        applicant.identityNumber().ifPresent(n -> violations.shape("/applicant/identityNumber", n, IDENTITY));
        applicant.contact().ifPresent(c -> violations.line("/applicant/contact", c, LONGEST_NAME));
    }
}
