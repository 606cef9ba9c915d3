package org.jietong.rules.internal.publish;

import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.check.TimedChecks;

/** Checks packs, and knows the last one that passed: a bundle's pack is examined first and published a moment later. */
final class LastCheck {
    private final TimedChecks checks;
    private Optional<RulePack> passed = Optional.empty();

    LastCheck(TimedChecks checks) {
        this.checks = checks;
    }

    /** One at a time: each takes as much of the processors as it gets. */
    synchronized Outcome<RulePack> of(PackContent content) {
        Optional<RulePack> again =
                passed.filter(pack -> pack.reference().digest().equals(content.digest()));
        return again.map(Outcome::done).orElseGet(() -> checks.check(content).then(this::known));
    }

    private Outcome<RulePack> known(PackCheck check) {
        if (!check.passed()) {
            return Outcome.refused(Refusal.of(check));
        }
        passed = check.pack();
        return Outcome.done(passed.orElseThrow());
    }
}
