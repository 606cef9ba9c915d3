package org.jietong.api.cases;

import java.util.Set;

/**
 * An open application that may be asking for the same.
 *
 * @param why what it has in common
 * @param application the application
 */
public record Similar(Set<Why> why, ListedApplication application) {
    public Similar {
        why = Set.copyOf(why);
    }

    /** What two applications have in common. */
    public enum Why {
        /** The same utility is asked for at the same address. */
        SAME_SITE,
        /** The same applicant, by telephone or identity number. */
        SAME_APPLICANT
    }
}
