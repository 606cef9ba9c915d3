package org.jietong.demo.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Source;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Counting;
import org.jietong.api.utility.UtilityCode;

/** A rule pack with as much in it as the samples need. */
final class SamplePack {
    private static final LocalizedText TEXT = new LocalizedText("文", "text");

    private SamplePack() {}

    static RulePack of(UtilityCode utility) {
        return new RulePack(
                new PackReference(utility, "2021.1", "digest", FakeLifecycle.NOW),
                TEXT,
                "X",
                List.of(),
                List.of(category()),
                List.of(),
                List.of(new NamedText("ROAD_EXCAVATION_APPROVAL", TEXT), new NamedText("FORCE_MAJEURE", TEXT)),
                List.of(),
                List.of(),
                List.of());
    }

    static Category category() {
        Limit limit = new Limit(BigDecimal.ONE, Counting.CIVIL_CODE, new Source(TEXT, "1"));
        return new Category("X", TEXT, limit, false, Optional.empty(), List.of());
    }
}
