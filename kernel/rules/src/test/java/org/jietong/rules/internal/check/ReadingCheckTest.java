package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jietong.api.rules.PackFinding;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;

class ReadingCheckTest {
    private static List<PackFinding> unsaid(TestPacks pack) {
        return PackCheck.of(pack.content()).findings().stream()
                .filter(finding -> finding.code().equals("ANNOTATION_MISSING"))
                .toList();
    }

    private static TestPacks besideItsWording() {
        return TestPacks.gas().withItsWording();
    }

    @Test
    void aRuleThatDecidesWhatTheWordingLeavesOpenNeedsAnAnnotation() {
        List<PackFinding> with = unsaid(besideItsWording());
        List<PackFinding> without = unsaid(besideItsWording()
                .replace(
                        "pack.json",
                        "\"large-by-points-no-line\",\n        \"large-by-points-line\"",
                        "\"large-by-points-no-line\""));

        assertThat(without).hasSizeGreaterThan(with.size());
        assertThat(without).anySatisfy(finding -> {
            assertThat(finding.message().en()).contains("large-by-points-line");
            assertThat(finding.witness()).containsEntry("externalLine", "true").hasSize(4);
        });
    }

    @Test
    void withoutTheWordingNothingIsDemanded() {
        assertThat(unsaid(TestPacks.gas())).isEmpty();
    }

    @Test
    void aWordingThatReadsOtherFactsIsRefused() {
        TestPacks other = besideItsWording().replace("as-worded.dmn", "gasPoints", "points");

        assertThat(PackCheck.of(other.content()).findings())
                .extracting(PackFinding::code)
                .contains("WORDING_OF_OTHER_FACTS");
    }
}
