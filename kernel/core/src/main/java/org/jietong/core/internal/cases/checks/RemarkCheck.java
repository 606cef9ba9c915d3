package org.jietong.core.internal.cases.checks;

import java.util.List;
import org.jietong.api.cases.Remark;

/** Whether whoever returns or rejects says why, and of what. */
public final class RemarkCheck {
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 20;

    private RemarkCheck() {}

    public static void check(List<Remark> remarks, Violations violations) {
        if (remarks.isEmpty()) {
            violations.add("/remarks", "MISSING");
        }
        violations.entries("/remarks", remarks.size(), MOST);
        for (int n = 0; n < remarks.size(); n++) {
            Remark remark = remarks.get(n);
            violations.text("/remarks/" + n + "/reason", remark.reason(), LONGEST_REASON);
            if (violations.present("/remarks/" + n + "/subject", remark.subject())
                    && !remark.subject().isEmpty()) {
                violations.line("/remarks/" + n + "/subject", remark.subject(), LONGEST_SUBJECT);
            }
        }
    }
}
