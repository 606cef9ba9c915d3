package org.jietong.rules.internal.engine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;

/** An engine over a small gas pack, and facts for it. */
final class GasEngine {
    static final PackContent CONTENT = TestPacks.gas().content();
    static final RulePack PACK = PackReader.read(CONTENT, new Findings()).orElseThrow();
    static final DmnRuleEngine ENGINE = DmnRuleEngine.over(digest -> Optional.of(CONTENT));

    private GasEngine() {}

    static Facts facts(boolean simple, boolean line, BigDecimal flow, int points) {
        return Facts.of(Map.of("simpleLowRisk", simple, "externalLine", line, "hourlyFlow", flow, "gasPoints", points));
    }

    static Facts valid(Map<String, Object> others) {
        return with(facts(false, true, new BigDecimal("6"), 2), others);
    }

    static Facts simple(Map<String, Object> others) {
        return with(facts(true, true, new BigDecimal("6"), 2), others);
    }

    private static Facts with(Facts facts, Map<String, Object> others) {
        Map<String, Object> values = new LinkedHashMap<>(facts.values());
        values.putAll(others);
        return Facts.of(values);
    }

    static List<Violation> violations(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().violations();
    }
}
