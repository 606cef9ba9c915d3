package org.jietong.api.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
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
     * Holds facts against the pack's form, works out what follows from them, and holds that against the form too.
     *
     * @param derivation works facts out; given only facts that satisfy the form
     * @return the facts with those worked out; refused as by {@link #validate}, where a violation at a fact that was worked
     *     out has its value as argument {@code derived}
     */
    default Outcome<Facts> complete(RulePack pack, Facts declared, UnaryOperator<Facts> derivation) {
        return validate(pack, declared).map(derivation).then(complete -> {
            Outcome<Facts> outcome = complete.equals(declared) ? Outcome.done(declared) : validate(pack, complete);
            return outcome.problem()
                    .map(problem -> Outcome.<Facts>refused(new Problem(
                            problem.type(),
                            problem.arguments(),
                            problem.violations().stream()
                                    .map(violation -> derived(violation, declared, complete))
                                    .toList())))
                    .orElse(outcome);
        });
    }

    private static Violation derived(Violation violation, Facts declared, Facts complete) {
        String name = violation.pointer().replaceFirst("^/", "");
        if (declared.has(name) || !complete.has(name)) {
            return violation;
        }
        Map<String, String> arguments = new LinkedHashMap<>(violation.arguments());
        arguments.put("derived", complete.values().get(name).toString());
        return new Violation(violation.pointer(), violation.code(), arguments);
    }

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
