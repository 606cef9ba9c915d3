package org.jietong.api.cases;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.journal.Actor;

/**
 * What the applicant lets be fetched from evidence sources (R2.4).
 *
 * @param all consent for every source
 * @param sources otherwise the sources it is given for
 * @param given who gave it; empty while it is not recorded, and for none
 */
public record Consent(boolean all, Set<String> sources, Optional<Given> given) {
    public Consent {
        sources = Set.copyOf(sources);
    }

    /** One that is not recorded yet. */
    public Consent(boolean all, Set<String> sources) {
        this(all, sources, Optional.empty());
    }

    /**
     * The act of consenting.
     *
     * @param by the applicant, or who recorded it for the applicant
     * @param at when
     * @param wording version of the text that was consented to
     */
    public record Given(Actor by, Instant at, String wording) {}

    public static Consent toAll() {
        return new Consent(true, Set.of());
    }

    public static Consent none() {
        return new Consent(false, Set.of());
    }

    /** This consent and what another adds to it. */
    public Consent and(Consent more) {
        Set<String> both = new HashSet<>(sources);
        both.addAll(more.sources);
        return new Consent(all || more.all, both, given);
    }

    public boolean covers(String source) {
        return all || sources.contains(source);
    }

    /** The act under which a source may be asked; without one it is not. */
    public Optional<Given> givenFor(String source) {
        return given.filter(act -> covers(source));
    }

    /** The same as it is recorded; nothing is recorded of no consent. */
    public Consent recorded(Given act) {
        return all || !sources.isEmpty() ? new Consent(all, sources, Optional.of(act)) : this;
    }
}
