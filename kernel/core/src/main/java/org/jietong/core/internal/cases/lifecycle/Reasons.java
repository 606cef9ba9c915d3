package org.jietong.core.internal.cases.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.cases.Remark;

/** Tells the journal in the staff's words why something was returned or rejected; the application itself forgets them. */
final class Reasons {
    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private Reasons() {}

    /** {@code remark.1} and so on, with {@code remark.1.subject} where it concerns something in particular. */
    static Map<String, String> of(List<Remark> remarks) {
        Map<String, String> reasons = new HashMap<>();
        for (int n = 0; n < Math.min(remarks.size(), MOST); n++) {
            Remark remark = remarks.get(n);
            String name = "remark." + (n + 1);
            reasons.put(name, bounded(remark.reason()));
            if (!remark.subject().isEmpty()) {
                reasons.put(name + ".subject", bounded(remark.subject()));
            }
        }
        return reasons;
    }

    private static String bounded(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
