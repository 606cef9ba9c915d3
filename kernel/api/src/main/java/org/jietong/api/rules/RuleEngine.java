package org.jietong.api.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.Utility;
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
     * Holds facts against the pack's form, works out what follows from them, and holds that against the form too. What is
     * worked out and not asked for by the form is left out: a pack need not ask for everything its utility can work out.
     *
     * @param derivation works facts out; given only facts that satisfy the form
     * @return the facts with those worked out; refused as by {@link #validate}, where a violation at a fact that was worked
     *     out has its value as argument {@code derived}
     */
    default Outcome<Facts> complete(RulePack pack, Facts declared, UnaryOperator<Facts> derivation) {
        return validate(pack, declared).map(derivation).then(complete -> {
            if (complete.equals(declared)) {
                return Outcome.done(declared);
            }
            Derivation worked = new Derivation(declared, complete);
            Outcome<Facts> first = validate(pack, complete);
            Facts asked = first.problem().map(worked::asked).orElse(complete);
            Outcome<Facts> outcome = asked.equals(complete) ? first : validate(pack, asked);
            return outcome.problem()
                    .map(problem -> Outcome.<Facts>refused(worked.telling(problem)))
                    .orElse(outcome);
        });
    }

    /**
     * The same with what a utility works out, which is a stranger's code: its slowness and failures are its own.
     *
     * @return the same; refused besides with {@code UTILITY_UNAVAILABLE} when the utility throws, takes too long, or still
     *     works too much out already
     */
    default Outcome<Facts> complete(RulePack pack, Facts declared, Utility utility) {
        return complete(pack, declared, utility::derive);
    }

    /**
     * Classifies facts by the pack's table. Facts that the table needs and that are missing are refused by name with
     * {@code INVALID_FACTS}, pointers as above.
     */
    Outcome<Classification> classify(RulePack pack, Facts facts);

    /**
     * The tasks of a category that an application with such facts has: those without a condition, and those whose condition
     * holds. A condition without a value does not hold.
     */
    List<TaskTemplate> tasks(RulePack pack, Category category, Facts facts);

    /**
     * Drawing, materials and prices of a kit over some facts.
     *
     * @param kit the kit asked for; when empty, that of the facts' category
     * @return the estimate; refused with {@code INVALID_REQUEST} when the category has no kit or the pack does not know
     *     the one asked for
     */
    Outcome<Estimate> estimate(RulePack pack, Facts facts, Optional<String> kit);
}
