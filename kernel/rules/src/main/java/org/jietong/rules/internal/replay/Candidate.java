package org.jietong.rules.internal.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jietong.api.packs.Judgement;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.check.TimedChecks;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.TableCompiler;
import org.jietong.rules.internal.engine.Classifier;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.publish.Refusal;

/** A pack whose table judges facts, published or not. */
final class Candidate {
    private final RulePack pack;
    private final DmnTable table;

    private Candidate(RulePack pack, DmnTable table) {
        this.pack = pack;
        this.table = table;
    }

    /** The pack of some content; refused with {@code PACK_REFUSED} when it does not pass its check. */
    static Outcome<Candidate> of(PackContent content, TimedChecks checks) {
        return checks.check(content)
                .then(check -> check.passed() ? compiled(content, check) : Outcome.refused(Refusal.of(check)));
    }

    private static Outcome<Candidate> compiled(PackContent content, PackCheck check) {
        Findings findings = new Findings();
        return new PackFiles(content, findings)
                .text(TableCompiler.FILE)
                .flatMap(xml -> TableCompiler.compile(xml, findings))
                .map(table -> Outcome.done(new Candidate(check.pack().orElseThrow(), table)))
                .orElseThrow(() -> new IllegalStateException("passed its check: " + findings.all()));
    }

    RulePack pack() {
        return pack;
    }

    /** The facts that the table reads, of all that are there: what it says depends on these alone. */
    Facts read(Facts facts) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (String name : table.inputs().keySet()) {
            if (facts.has(name)) {
                read.put(name, facts.values().get(name));
            }
        }
        return new Facts(read);
    }

    Outcome<Judgement> judge(Facts facts) {
        return Classifier.classify(pack, table, facts)
                .map(Classification::category)
                .map(Judgements::of);
    }
}
