package org.jietong.api.rules;

import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Evaluates the table and the formulas of a pack. */
@ProviderType
public interface RuleEngine {

    /**
     * Holds facts against the pack's form.
     *
     * @return the same facts; refused with {@code INVALID_FACTS} and a violation for each that is missing, misspelt, of
     *     the wrong type or out of range, with pointers such as {@code /hourlyFlow}
     */
    Outcome<Facts> validate(RulePack pack, Facts facts);

    /**
     * Classifies facts by the pack's table. Facts that the table needs and that are missing are refused by name with
     * {@code INVALID_FACTS}, pointers as above.
     */
    Outcome<Classification> classify(RulePack pack, Facts facts);

    /**
     * Drawing, materials and prices of a kit over some facts.
     *
     * @param kit the kit asked for; when empty, that of the facts' category
     * @return the estimate; refused with {@code INVALID_REQUEST} when the category has no kit or the pack does not know
     *     the one asked for
     */
    Outcome<Estimate> estimate(RulePack pack, Facts facts, Optional<String> kit);
}
