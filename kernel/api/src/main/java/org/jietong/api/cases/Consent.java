package org.jietong.api.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.journal.Actor;

/**
 * What the applicant lets be fetched from evidence sources (R2.4).
 *
 * @param all consent for every source
 * @param sources otherwise the sources it is given for
 * @param given who gave it; empty while it is not recorded, and for none
 * @param withdrawn the sources it was withdrawn for since, {@value #EVERY_SOURCE} for every one, with who did it and when
 */
public record Consent(boolean all, Set<String> sources, Optional<Given> given, Map<String, Withdrawn> withdrawn) {
    /** Stands for every source. */
    public static final String EVERY_SOURCE = "*";

    public Consent {
        sources = Set.copyOf(sources);
        withdrawn = Map.copyOf(withdrawn);
    }

    /** One that is not recorded yet. */
    public Consent(boolean all, Set<String> sources) {
        this(all, sources, Optional.empty(), Map.of());
    }

    /**
     * The act of consenting.
     *
     * @param by the applicant, or who recorded it for the applicant
     * @param at when
     * @param wording version of the text that was consented to
     */
    public record Given(Actor by, Instant at, String wording) {}

    /**
     * The act of withdrawing it. From then on nothing is fetched; what was fetched before stays.
     *
     * @param by the applicant, or who recorded it for the applicant
     * @param at when
     */
    public record Withdrawn(Actor by, Instant at) {}

    public static Consent toAll() {
        return new Consent(true, Set.of());
    }

    public static Consent none() {
        return new Consent(false, Set.of());
    }

    /**
     * This consent and what another adds to it. What was withdrawn and is given again is given; where all was withdrawn, only what is
     * given again is.
     */
    public Consent and(Consent more) {
        if (withdrawn.containsKey(EVERY_SOURCE)) {
            return more.all || !more.sources.isEmpty() ? new Consent(more.all, more.sources, given, Map.of()) : this;
        }
        Set<String> both = new HashSet<>(sources);
        both.addAll(more.sources);
        Map<String, Withdrawn> still = new HashMap<>(more.all ? Map.of() : withdrawn);
        still.keySet().removeAll(more.sources);
        return new Consent(all || more.all, both, given, still);
    }

    public boolean covers(String source) {
        return (all || sources.contains(source))
                && !withdrawn.containsKey(source)
                && !withdrawn.containsKey(EVERY_SOURCE);
    }

    /** The act under which a source may be asked; without one it is not. */
    public Optional<Given> givenFor(String source) {
        return given.filter(act -> covers(source));
    }

    /** The same as it is recorded; nothing is recorded of no consent. */
    public Consent recorded(Given act) {
        return all || !sources.isEmpty() ? new Consent(all, sources, Optional.of(act), withdrawn) : this;
    }

    /**
     * The same withdrawn for some sources. What does not cover a source any more, or never did, stays as it is.
     *
     * @param from the sources; none of them for every one
     */
    public Consent withdrawn(Set<String> from, Withdrawn act) {
        Map<String, Withdrawn> acts = new HashMap<>(withdrawn);
        if (!from.isEmpty()) {
            from.stream().filter(this::covers).forEach(source -> acts.put(source, act));
        } else if (all || sources.stream().anyMatch(this::covers)) {
            acts.putIfAbsent(EVERY_SOURCE, act);
        }
        return new Consent(all, sources, given, acts);
    }
}
