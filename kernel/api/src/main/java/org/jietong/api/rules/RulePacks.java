package org.jietong.api.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/** The rule packs that were ever published, and which is in force when. */
@ProviderType
public interface RulePacks {

    /**
     * Publishes the pack that a bundle brings: checked, kept for ever, in force from its date. One that is known already
     * is only looked up. An older one never displaces one that took force later.
     *
     * @return the pack; refused with {@code PACK_REFUSED} when the check finds errors or when the version is known with
     *     other content
     */
    Outcome<RulePack> publish(PackContent content);

    /** The pack in force at an instant. */
    Optional<RulePack> inForce(UtilityCode utility, Instant at);

    /** A pack that was published once, also when its utility is away. */
    Optional<RulePack> find(String digest);

    /** What the check has to say of a pack; it publishes nothing. */
    List<PackFinding> check(PackContent content);

    /** The form of a pack: JSON Schema 2020-12 of the facts, with titles in the reader's language. */
    String form(RulePack pack, java.util.Locale locale);
}
