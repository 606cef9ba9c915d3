package org.jietong.api.cases;

import java.util.Set;

/**
 * What the applicant lets be fetched from evidence sources (R2.4).
 *
 * @param all consent for every source
 * @param sources otherwise the sources it is given for
 */
public record Consent(boolean all, Set<String> sources) {
    public Consent {
        sources = Set.copyOf(sources);
    }

    public static Consent toAll() {
        return new Consent(true, Set.of());
    }

    public static Consent none() {
        return new Consent(false, Set.of());
    }

    public boolean covers(String source) {
        return all || sources.contains(source);
    }
}
