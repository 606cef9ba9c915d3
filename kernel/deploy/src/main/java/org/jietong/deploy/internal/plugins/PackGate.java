package org.jietong.deploy.internal.plugins;

import java.util.Optional;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackExamination;
import org.jietong.api.rules.RulePacks;
import org.jietong.deploy.internal.jars.Refusals;

/**
 * Lets a plugin pass whose rule pack can be published; also one that brings none. Publishing comes last, when the plugin has
 * shown that it serves: a pack that is published once stays so.
 */
final class PackGate {
    private final PackExamination examination;
    private final RulePacks packs;

    PackGate(PackExamination examination, RulePacks packs) {
        this.examination = examination;
        this.packs = packs;
    }

    /** @return the pack, empty when there is none; refused with what is wrong with it */
    Outcome<Optional<BroughtPack>> examine(PackContent content) {
        return content.paths().iterator().hasNext()
                ? worded(() -> examination.examine(content).map(known -> Optional.of(new BroughtPack(content, known))))
                : Outcome.done(Optional.empty());
    }

    /** Whether its rules are known already, so that nothing changes with it. */
    boolean isPublished(BroughtPack pack) {
        return packs.find(pack.reference().digest()).isPresent();
    }

    /** Refused when somebody else has taken the version since the pack was examined. */
    Outcome<BroughtPack> publish(BroughtPack pack) {
        return worded(() -> packs.publish(pack.content()).map(published -> pack));
    }

    private static <T> Outcome<T> worded(Supplier<Outcome<T>> step) {
        try {
            Outcome<T> outcome = step.get();
            return outcome.problem().map(PackGate::<T>refused).orElse(outcome);
        } catch (RefusedException e) {
            return refused(e.problem());
        }
    }

    private static <T> Outcome<T> refused(Problem problem) {
        return PackWords.isAway(problem)
                ? Refusals.because(Refusals.NOT_CHECKED, PackWords.of(problem))
                : Refusals.because(Refusals.BROKEN_PACK, "its rule pack is refused: " + PackWords.of(problem));
    }
}
