package org.jietong.core.internal.figures;

import java.time.Instant;
import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.core.internal.cases.lifecycle.Deadlines;

/**
 * Reads the clocks of applications by the rules they stand under, which are kept for ever.
 *
 * @param packs the rules
 * @param deadlines the arithmetic
 */
record Clocks(RulePacks packs, Deadlines deadlines) {

    Clock of(Application application) {
        String digest = application.classified().pack().digest();
        RulePack pack = packs.find(digest)
                .orElseThrow(() -> new IllegalStateException("the rule pack " + digest + " was not kept"));
        String code = application.classified().category();
        Category category = pack.category(code)
                .orElseThrow(() -> new IllegalStateException("no category " + code + " in rule pack " + digest));
        return new Clock(application.ledger(), pack, category, deadlines);
    }

    /**
     * The clock of one.
     *
     * @param ledger its entries
     * @param pack its rules
     * @param category its category
     * @param deadlines the arithmetic
     */
    record Clock(List<ClockEntry> ledger, RulePack pack, Category category, Deadlines deadlines) {
        ClockReading at(Instant now) {
            return deadlines.reading(ledger, pack, category, now);
        }
    }
}
