package org.jietong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jietong.api.rules.Facts;
import org.junit.jupiter.api.Test;

class SmallGasPackTest extends PackConformance {

    SmallGasPackTest() {
        super(Path.of("../rules/src/test/resources/packs/gas"));
    }

    @Test
    void aPluginCanAskForTheCategoryOfFacts() {
        Facts facts = Facts.of(Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 500, "gasPoints", 5));

        assertThat(classified(facts).category().code()).isEqualTo("G5");
    }
}
